package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What officials have made, a citizen fills in on a phone, and the back office gets. */
class FilledFormPageIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("MK-\\d{4}-\\d{6,9}");

  @Test
  void a_form_made_by_one_published_by_another_is_filled_by_a_third_and_fits_its_schema()
      throws Exception {
    try (Visitor leena = Visitor.withoutScript("sv", Visitor.DESKTOP);
        Visitor lauri = Visitor.withoutScript("fi", Visitor.DESKTOP);
        Visitor aino = Visitor.with("fi", Visitor.PHONE);
        BackOfficeClient office = BackOfficeClient.connect()) {
      leena.signInAsStaff("lomake.leena", "/staff/forms");
      String key = FormBuilding.eightQuestions(leena, "Koirakysely");
      leena.open("/staff/form-terms?form=" + key);
      leena.page().locator("#queue").selectOption("culture");
      leena.press(leena.page().locator("#save"));
      leena.open("/staff/form-publish?form=" + key);
      leena.press(leena.page().locator("#submit-form"));
      lauri.signInAsStaff("lomake.lauri", "/staff/form-publish?form=" + key);
      lauri.press(lauri.page().locator("#publish-form"));
      aino.open("/forms/all");
      aino.look("forms-all");
      aino.signIn("testi.aino", "/forms/start?key=" + key);
      aino.look("form-1-start");
      aino.press(aino.page().locator("#start"));
      assertThat(aino.page().locator("#q-nimi").inputValue()).startsWith("Aino");
      aino.look("form-2-first-page");
      aino.press(aino.page().locator("main button[name=continue]").last());
      assertThat(aino.page().title()).startsWith("Virhe");
      aino.look("form-3-errors");
      String number = fill(aino);
      JsonNode event = office.awaitAbout("backoffice.culture", number);
      assertThat(event.at("/data/form/key").asText()).isEqualTo(key);
      assertThat(event.at("/data/form/answers/montako_koiraa").asText()).isEqualTo("2");
      String schema = event.at("/data/form/schema").asText();
      assertThat(schema).endsWith(key + ".v1.schema.json");
      Ajv.takes(
          JSON.readTree(aino.page().request().get(schema).text()), event.at("/data/form/answers"));
    }
  }

  /** Fills in both pages, checks and sends. */
  private static String fill(Visitor aino) {
    aino.answer("nimi", "Aino Esimerkki");
    aino.answer("sahkoposti", "aino@example.org");
    aino.choose("onko_sinulla_koira", "yes");
    aino.answer("montako_koiraa", "2");
    aino.press(aino.page().locator("main button[name=continue]").last());
    aino.choose("missa_kayt", "keskusta");
    aino.choose("mita_puisto_tarvitsee", "penkki");
    aino.look("form-4-second-page");
    aino.press(aino.page().locator("main button[name=continue]").last());
    assertThat(aino.page().url()).contains("/forms/check");
    assertThat(aino.main().innerText()).contains("Penkki", "Aino Esimerkki");
    aino.page().locator("#email").fill("aino@example.org");
    aino.look("form-5-check");
    aino.press(aino.page().locator("#send"));
    aino.look("form-6-receipt");
    Matcher number = NUMBER.matcher(aino.main().innerText());
    assertThat(number.find()).isTrue();
    return number.group();
  }
}
