package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees and does about his own data. */
class OwnDataPageIT {
  private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);

  private static final Locator.SetCheckedOptions FORCED_SET =
      new Locator.SetCheckedOptions().setForce(true);

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "fi, testi.eino, kentta.kalle, Kenttätyöntekijä, Kunnan toinen järjestelmä, Avasi asian",
    "sv, testi.sofia, johtaja.jaana, Chef, Ett annat av kommunens system, Öppnade ärendet"
  })
  void sees_who_has_looked_at_it(
      String language, String person, String who, String role, String system, String opened)
      throws Exception {
    try (Visitor citizen = visitor(language);
        Visitor staff = Visitor.with("fi", Visitor.DESKTOP)) {
      citizen.signIn(person, "/report");
      String number = new Errands(citizen, "oma@example.org").reportIssue();
      staff.signInAsStaff(who, "/staff/case?number=" + number);
      assertThat(fetchDocumentOf(number)).isEqualTo(200);

      citizen.open("/my/profile");
      citizen.main().locator("a[href='/my/seen']").click();
      citizen.page().waitForURL("**/my/seen");
      assertThat(citizen.main().innerText())
          .contains(role, system, opened, "kuoppa.png", number)
          .doesNotContain("Kalle", "Jaana");
      citizen.look("seen");
    }
  }

  @ParameterizedTest
  @CsvSource({"fi, testi.huollettava", "sv, testi.y2023"})
  void proves_an_address_with_a_code_from_a_mail(String language, String person) {
    String address = "osoite." + language + "@example.org";
    try (Visitor citizen = visitor(language)) {
      citizen.signIn(person, "/my/profile");
      citizen.main().locator("#email").fill(address);
      citizen.main().locator("#save").click();
      citizen.page().waitForURL("**saved=yes");
      citizen.look("profile-not-confirmed");
      citizen.main().locator("a[href='/my/email']").click();
      citizen.look("email-ask");
      citizen.main().locator("#ask").click();
      citizen.page().waitForURL("**/my/email?sent=yes");
      String code =
          Mailbox.await(address, ".")
              .toString()
              .replaceAll(".*(?:Koodisi on|Din kod är) (\\d{6}).*", "$1");
      citizen.main().locator("#code").fill(code.startsWith("0") ? "111111" : "000000");
      citizen.main().locator("#confirm").click();
      assertThat(citizen.main().locator("#code").getAttribute("aria-invalid")).isEqualTo("true");
      citizen.look("email-wrong");
      citizen.main().locator("#code").fill(code);
      citizen.main().locator("#confirm").click();
      citizen.page().waitForURL("**/my/profile?proven=yes");
      assertThat(citizen.main().locator(".tag.ok").count()).isEqualTo(1);
      citizen.look("profile-confirmed");
    }
  }

  @ParameterizedTest
  @CsvSource({"fi, testi.eino", "sv, testi.sofia"})
  void takes_a_copy_along_and_asks_for_erasure(String language, String person) throws Exception {
    try (Visitor citizen = visitor(language)) {
      citizen.signIn(person, "/my/profile");
      // Details are kept with the language of the page: another class may have saved them in
      // another.
      citizen.main().locator("#save").click();
      citizen.page().waitForURL("**/my/profile?saved=yes");
      String street = person.equals("testi.eino") ? "Rantatie 18" : "Skolgatan 7 B 12";
      assertThat(citizen.main().innerText()).contains(street + ", 10999 Mallikunta");
      citizen.look("profile");
      citizen.main().locator("a[href='/my/data']").click();
      citizen.look("own-data");
      citizen.main().locator("a[href='/my/erase']").click();
      citizen.look("erase");
      citizen.main().locator("#send").click();
      citizen.main().locator(".field.invalid").first().waitFor();
      citizen.look("erase-missing");
      citizen.main().locator("input[value=matter]").check(FORCED);
      citizen.main().locator("#words").fill("Poistakaa kuva");
      citizen.main().locator("#email").fill("oma@example.org");
      citizen.main().locator("#send").click();
      citizen.page().waitForURL("**/my/receipt?number=*");
      citizen.look("erase-receipt");
      String number = citizen.page().url().replaceAll(".*number=", "");
      try (BackOfficeClient office = BackOfficeClient.connect()) {
        assertThat(office.awaitAbout("backoffice.advice", number).toString())
            .contains("data-erasure", "Poistakaa kuva");
      }

      citizen.open("/my/data");
      Download download =
          citizen
              .page()
              .waitForDownload(() -> citizen.main().locator("a[href='/my/data/json']").click());
      JsonNode copy = new ObjectMapper().readTree(download.path().toFile());
      assertThat(copy.at("/cases").toString()).contains(number, "Poistakaa kuva");
      assertThat(copy.at("/contact/language").asText()).isEqualTo(language);
      assertThat(copy.at("/address/street").asText()).isEqualTo(street);
      Download document =
          citizen
              .page()
              .waitForDownload(() -> citizen.main().locator("a[href='/my/data/pdf']").click());
      assertThat(document.path()).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.");
    }
  }

  @ParameterizedTest
  @CsvSource({"fi, testi.huollettava", "sv, testi.y2023"})
  void chooses_mail_and_gives_and_takes_back_consent(String language, String person) {
    try (Visitor citizen = visitor(language)) {
      citizen.signIn(person, "/my/profile");
      citizen.main().locator("a[href='/my/choices']").click();
      for (boolean given : new boolean[] {true, false}) {
        citizen.main().locator("input[value=NEEDED]").check(FORCED);
        citizen.main().locator("input[value=" + language + "]").check(FORCED);
        citizen.main().locator("input[value=FEEDBACK]").setChecked(given, FORCED_SET);
        citizen.main().locator("#save").click();
        citizen.page().waitForURL("**/my/choices?saved=yes");
        assertThat(citizen.main().locator("input[value=NEEDED]").isChecked()).isTrue();
        assertThat(citizen.main().locator("input[value=FEEDBACK]").isChecked()).isEqualTo(given);
      }
      assertThat(citizen.main().locator(".timeline li").count()).isGreaterThanOrEqualTo(2);
      citizen.look("choices");
    }
  }

  /** Finnish with script, where the pages are checked for accessibility too; Swedish without. */
  private static Visitor visitor(String language) {
    return Visitor.with(language, Visitor.PHONE, language.equals("fi"));
  }

  /** As the back office does that was sent the message. */
  private int fetchDocumentOf(String number) throws Exception {
    try (BackOfficeClient office = BackOfficeClient.connect()) {
      JsonNode event = office.awaitAbout("backoffice.streets", number);
      String href = event.get("data").get("attachments").get(0).get("href").asText();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(href))
              .header("Authorization", "Bearer " + Product.endpoint("backoffice.key"))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
