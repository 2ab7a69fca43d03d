package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All four errands and the follow-up in three languages; English goes without JavaScript. */
class ErrandsPageIT {
  private static final Map<String, String> PRICE =
      Map.of("fi", "Hinta: ", "sv", "Pris: ", "en", "Price: ");

  @Test
  void does_all_errands_in_finnish() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE)) {
      allErrands(visitor, "testi.aino", "2026-12-07", "aino@example.org");
    }
  }

  @Test
  void does_all_errands_in_swedish() {
    try (Visitor visitor = Visitor.with("sv", Visitor.DESKTOP)) {
      allErrands(visitor, "testi.eino", "2026-12-14", "eino@example.org");
    }
  }

  @Test
  void does_all_errands_in_english_without_javascript() {
    try (Visitor visitor = Visitor.withoutScript("en", Visitor.DESKTOP)) {
      allErrands(visitor, "testi.sofia", "2026-12-21", "sofia@example.org");
    }
  }

  @Test
  void reports_without_sign_in_and_follows_by_the_secret_link() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE)) {
      String number = new Errands(visitor, "nimeton@example.org").reportIssue();
      visitor.press(visitor.page().locator(".follow-link a"));
      assertThat(visitor.main().innerText()).contains(number);
      visitor.look("follow");
    }
  }

  private static void allErrands(Visitor visitor, String person, String week, String email) {
    visitor.open("/");
    visitor.look("front-anonymous");
    visitor.signIn(person, "/");
    visitor.look("front-signed-in");
    Errands errands = new Errands(visitor, email);
    errands.sayWhereMailGoes();
    String appointment = errands.bookAppointment("building-advice");
    String reservation = errands.reserveFacility("sports-hall-a", week);
    String draft = errands.beginGrant();
    String grant = continueElsewhere(visitor, person, draft, email);
    String report = errands.reportIssue();
    followUp(visitor, appointment, reservation, grant, report);
    for (String number : new String[] {appointment, reservation, grant, report}) {
      assertThat(Mailbox.await(email, number).get("subject").asText()).isNotBlank();
    }
    assertThat(Mailbox.await(email, appointment).get("attachments").toString()).contains(".ics");
    JsonNode reserved = Mailbox.await(email, reservation);
    assertThat(reserved.get("attachments").toString()).contains(".ics");
    assertThat(reserved.toString()).contains(PRICE.get(visitor.language()));
  }

  /** The browser was closed in the middle of an application: another one finds the draft. */
  private static String continueElsewhere(
      Visitor first, String person, String draft, String email) {
    boolean script = !"en".equals(first.language());
    try (Visitor again = Visitor.with(first.language(), Visitor.PHONE, script)) {
      again.signIn(person, "/");
      again.look("front-with-draft");
      Locator goOn = again.page().locator("main a[href*='/grants/apply']").first();
      assertThat(goOn.getAttribute("href")).contains(draft.replaceAll(".*draft=([^&]*).*", "$1"));
      again.press(goOn);
      return new Errands(again, email).finishGrant();
    }
  }

  private static void followUp(
      Visitor visitor, String appointment, String reservation, String grant, String report) {
    visitor.open("/");
    visitor.look("front-busy");
    visitor.open("/my");
    assertThat(visitor.main().innerText()).contains(appointment, reservation, grant, report);
    visitor.look("my-matters");
    visitor.open("/my/matter?number=" + report);
    visitor.page().locator("#text").fill("Kuoppa on jo <b>syvempi</b>.");
    visitor.look("matter");
    visitor.press(visitor.page().locator("#write .button").first());
    assertThat(visitor.main().innerText()).contains("Kuoppa on jo <b>syvempi</b>.");
    visitor.open("/my/withdraw?number=" + appointment);
    visitor.look("withdraw");
    visitor.press(visitor.page().locator("main form .button.danger"));
    visitor.look("matter-cancelled");
  }

  @Test
  void a_back_office_of_another_make_reads_and_answers() {
    try (Visitor visitor = Visitor.with("sv", Visitor.PHONE);
        BackOfficeClient office = BackOfficeClient.connect()) {
      visitor.signIn("testi.y2023", "/report");
      String number = new Errands(visitor, "iiris@example.org").reportIssue();
      JsonNode event = office.awaitAbout("backoffice.streets", number);
      assertThat(event.get("type").asText()).isEqualTo("fi.luukku.case.submitted.v1");
      assertThat(event.get("specversion").asText()).isEqualTo("1.0");
      assertThat(event.toString()).doesNotContain("090999Y967T");
      office.send("luukku.inbound", message("answer-1", number, "Vi lagar gropen på torsdag."));
      office.send("luukku.inbound", message("answer-1", number, "Vi lagar gropen på torsdag."));
      visitor.open("/my/matter?number=" + number);
      Eventually.within(
          java.time.Duration.ofSeconds(60),
          "the answer stands on the citizen's page",
          () -> {
            visitor.page().reload();
            return visitor.main().innerText().contains("Vi lagar gropen på torsdag.");
          });
      assertThat(
              visitor
                  .page()
                  .locator(
                      "main .message",
                      new com.microsoft.playwright.Page.LocatorOptions().setHasText("torsdag"))
                  .count())
          .isEqualTo(1);
      visitor.look("matter-answered");
      office.send("luukku.inbound", message("answer-2", "MK-2001-000001", "Ingen sådan."));
      Eventually.value(
          java.time.Duration.ofSeconds(60),
          "the message about an unknown case lies in the dead-letter queue",
          () -> office.next("luukku.inbound.dead"));
    }
  }

  private static String message(String id, String number, String text) {
    return """
        {"specversion":"1.0","id":"%s-%s","source":"/backoffice/test","type":"fi.luukku.backoffice.message.v1",
         "subject":"%s","datacontenttype":"application/json","data":{"caseNumber":"%s","text":"%s","office":"Underhållet"}}
        """
        .formatted(id, number, number, number, text);
  }
}
