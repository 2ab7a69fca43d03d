package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Officials choose values, rules and ways by names; what they chose, citizens are told. */
class FormLogicPageIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("MK-\\d{4}-\\d{6,9}");
  private static final String EDITOR = "lomake.leena";
  private static final int FEW_STEPS = 80;
  private static final String MESSAGE = "Hae enintään sen verran kuin puuttuu.";

  @Test
  void values_rules_and_ways_are_chosen_tried_published_and_told_to_who_fills_in()
      throws Exception {
    try (Visitor leena = Visitor.withoutScript("fi", Visitor.DESKTOP);
        Visitor lauri = Visitor.with("sv", Visitor.DESKTOP);
        Visitor aino = Visitor.with("sv", Visitor.PHONE);
        BackOfficeClient office = BackOfficeClient.connect()) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      String key = made(leena);
      assertThat(leena.main().innerText())
          .contains("”Haettu summa” on enintään ”Puuttuu”")
          .contains("kun ”Haetko yhdistyksenä?” on ”Ei” → 3: Kulut")
          .contains("Puuttuu: ”Menot” − ”Tulot”");
      lauri.signInAsStaff("lomake.lauri", "/staff/form-logic?form=" + key);
      assertThat(lauri.main().innerText()).contains("är högst", "Regel 1");
      lauri.look("staff-form-logic");
      look(lauri, "staff-form-rule", "/staff/form-rule?form=" + key + "&rule=rule_1");
      look(lauri, "staff-form-route", "/staff/form-route?form=" + key + "&page=page_1&route=0");
      look(
          lauri,
          "staff-form-calculation",
          "/staff/form-question?form=" + key + "&question=puuttuu");
      look(lauri, "staff-form-ways", "/staff/form-page?form=" + key + "&page=page_1");
      tryIt(leena, key);
      leena.open("/staff/form-publish?form=" + key);
      leena.press(leena.page().locator("#submit-form"));
      lauri.open("/staff/form-publish?form=" + key);
      lauri.press(lauri.page().locator("#publish-form"));
      aino.signIn("testi.aino", "/forms/start?key=" + key);
      aino.press(aino.page().locator("#start"));
      String number = fill(aino);
      JsonNode event = office.awaitAbout("backoffice.culture", number);
      assertThat(event.at("/data/form/answers/haettu_summa").asText()).startsWith("300");
      assertThat(event.at("/data/form/answers").has("yhdistyksen_nimi")).isFalse();
      String schema = event.at("/data/form/schema").asText();
      Ajv.takes(
          JSON.readTree(aino.page().request().get(schema).text()), event.at("/data/form/answers"));
    }
  }

  /** Three pages, of which persons jump over the second; the value, and the rule about it. */
  private static String made(Visitor leena) {
    FormBuilding form = new FormBuilding(leena).begin("Pieni avustus");
    String key = FormBuilding.keyOf(leena);
    form.titlePage(1, "Hakija")
        .add("yesNo", "Haetko yhdistyksenä?")
        .done()
        .addPage("Yhdistys")
        .add("shortText", "Yhdistyksen nimi")
        .done()
        .addPage("Kulut")
        .add("money", "Menot")
        .done()
        .add("money", "Tulot")
        .done()
        .add("calculated", "Puuttuu");
    assertThat(leena.main().innerText()).contains("Valitse, miten arvo lasketaan");
    form.calculate("DIFFERENCE").done().add("money", "Haettu summa").done();
    leena.open("/staff/form-page?form=" + key + "&page=page_1");
    form.way("page_3", "haetko_yhdistyksena", "no");
    form.rule(key, "haettu_summa").must("AT_MOST", "#VALUE").message(MESSAGE).done();
    assertThat(leena.page().locator("#value-error").innerText()).contains("Anna euromäärä");
    assertThat(leena.page().locator("#message-fi").inputValue()).isEqualTo(MESSAGE);
    form.must("AT_MOST", "puuttuu").done();
    leena.open("/staff/form-terms?form=" + key);
    leena.page().locator("#queue").selectOption("culture");
    leena.press(leena.page().locator("#save"));
    leena.open("/staff/form-logic?form=" + key);
    assertThat(leena.main().locator(".faults").count()).isZero();
    return key;
  }

  private static void tryIt(Visitor leena, String key) {
    leena.open("/staff/form-try?form=" + key);
    leena.choose("haetko_yhdistyksena", "no");
    leena.press(leena.page().locator("#continue"));
    assertThat(leena.heading()).isEqualTo("Kulut");
    leena.answer("menot", "1000");
    leena.answer("tulot", "700");
    leena.answer("haettu_summa", "301");
    leena.press(leena.page().locator("#continue"));
    assertThat(leena.main().innerText()).contains(MESSAGE);
    leena.answer("haettu_summa", "300");
    leena.press(leena.page().locator("#continue"));
    assertThat(leena.heading()).isEqualTo("Kokeilu päättyi");
  }

  private static String fill(Visitor aino) {
    aino.choose("haetko_yhdistyksena", "no");
    aino.press(aino.page().locator("main button[name=continue]").last());
    assertThat(aino.heading()).isEqualTo("Kulut (sv)");
    aino.answer("menot", "1000");
    aino.answer("tulot", "700");
    aino.answer("haettu_summa", "300,50");
    aino.press(aino.page().locator("main button[name=continue]").last());
    Locator field = aino.page().locator("[name='q.haettu_summa']");
    assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(aino.main().locator(".field.invalid").innerText()).contains(MESSAGE + " (sv)");
    aino.look("form-rule-broken");
    aino.answer("haettu_summa", "300");
    aino.press(aino.page().locator("main button[name=continue]").last());
    assertThat(aino.page().url()).contains("/forms/check");
    aino.page().locator("#email").fill("aino@example.org");
    aino.press(aino.page().locator("#send"));
    Matcher number = NUMBER.matcher(aino.main().innerText());
    assertThat(number.find()).isTrue();
    return number.group();
  }

  @Test
  void a_rule_is_made_and_a_question_moved_by_keyboard_alone() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP)) {
      Keyboard keys = new Keyboard(leena.page(), FEW_STEPS);
      leena.signInAsStaff(EDITOR, "/staff/forms");
      FormBuilding form = new FormBuilding(leena).begin("Näppäimin");
      String key = FormBuilding.keyOf(leena);
      form.titlePage(1, "Ajat").add("date", "Alkaa").done().add("date", "Loppuu").done();
      leena.open("/staff/form-logic?form=" + key);
      keys.reach("#left");
      leena.page().keyboard().press("ArrowDown");
      keys.reach("#rule-add");
      keys.pressEnter();
      assertThat(leena.main().innerText()).contains("”Loppuu”");
      keys.reach("#must");
      leena.page().keyboard().press("ArrowDown");
      keys.reach("#with");
      leena.page().keyboard().press("End");
      for (String language : new String[] {"fi", "sv", "en"}) {
        keys.reach("#message-" + language);
        leena.page().keyboard().type("Päättyy ennen alkua.");
      }
      keys.reach("#done");
      keys.pressEnter();
      assertThat(leena.main().innerText()).contains("”Loppuu” on aikaisintaan ”Alkaa”");
      leena.open("/staff/form-pages?form=" + key);
      keys.reach("button[value='down:alkaa']");
      keys.pressEnter();
      assertThat(leena.main().locator(".form-questions strong").allInnerTexts())
          .containsExactly("Loppuu", "Alkaa");
      assertThat(leena.page().evaluate("document.activeElement.value")).isEqualTo("down:alkaa");
      assertThat(
              leena
                  .page()
                  .evaluate(
                      "document.getElementById(document.activeElement.getAttribute("
                          + "'aria-describedby')).innerText"))
          .isEqualTo("”Alkaa” on nyt kysymys 2/2 sivulla 1.");
      leena.look("staff-form-moved");
    }
  }

  @Test
  void words_that_were_typed_are_not_left_without_a_question() {
    try (Visitor leena = Visitor.with("fi", Visitor.DESKTOP)) {
      leena.signInAsStaff(EDITOR, "/staff/forms");
      new FormBuilding(leena).begin("Kesken");
      String key = FormBuilding.keyOf(leena);
      leena.open("/staff/form-texts?form=" + key);
      leena.page().locator("[id='form.intro-fi']").fill("Vielä tallentamatta");
      String[] asked = new String[1];
      leena
          .page()
          .onceDialog(
              dialog -> {
                asked[0] = dialog.type();
                dialog.dismiss();
              });
      leena
          .page()
          .locator(".desk-own a")
          .first()
          .click(new Locator.ClickOptions().setNoWaitAfter(true));
      leena.page().waitForCondition(() -> asked[0] != null);
      assertThat(asked[0]).isEqualTo("beforeunload");
      assertThat(leena.page().locator("[id='form.intro-fi']").inputValue())
          .isEqualTo("Vielä tallentamatta");
      leena.press(leena.page().locator("#save"));
      assertThat(leena.main().innerText()).contains("Tallennettu");
    }
  }

  private static void look(Visitor official, String name, String path) {
    official.open(path);
    official.look(name);
  }
}
