package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;
import static fi.luukku.acceptance.faults.ShownAsText.EVIL;
import static fi.luukku.acceptance.faults.ShownAsText.isHarmless;
import static fi.luukku.acceptance.faults.ShownAsText.isText;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.acceptance.BackOfficeClient;
import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.Mailbox;
import fi.luukku.acceptance.Product;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F12, F16: what people and other systems write is text, wherever it is shown, and never runs. */
class HostileTextIT {
  private static final String SHORT = "<b onclick=alert(4)>#{7*7}${7*7}</b>";
  private static final String MAIL = "paha.teksti@example.org";

  private final Samples samples = Samples.get();
  private final HttpErrands errands = new HttpErrands(samples.owner, MAIL);

  @Test
  void a_report_shows_what_was_written_as_text() {
    HttpVisitor anonymous = HttpVisitor.anonymous();
    HttpErrands nameless = new HttpErrands(anonymous, MAIL);
    String draft = nameless.beginReport();
    Answer check =
        anonymous.go(
            nameless
                .reportPlace(draft)
                .answer("description", EVIL)
                .answer("address", SHORT)
                .file("q.photo", "<img src=x onerror=alert(5)>.png", "image/png", HttpErrands.PNG));
    isText(check, EVIL);
    isText(check, SHORT);
    isText(anonymous.open("/report/place?draft=" + draft), EVIL);
    Answer receipt = anonymous.go(nameless.ready(check));
    isHarmless(receipt);
    String number = number(receipt);
    Answer follow = anonymous.open("/follow?token=" + receipt.parameter("token"));
    isText(follow, EVIL);
    anonymous.go(follow.form("#write").with("text", EVIL).press());
    isText(anonymous.open("/follow?token=" + receipt.parameter("token")), EVIL);
    isText(samples.streets.open("/staff/case?number=" + number), EVIL);
    isText(samples.streets.open("/staff/desk?queue=streets&number=" + number), SHORT);
    theMailIsHarmless(number);
  }

  @Test
  void an_application_shows_what_was_written_as_text() {
    String draft = errands.beginGrant("grant-activity");
    isHarmless(
        samples.owner.go(
            errands
                .applicant(draft)
                .answer("association_name", SHORT)
                .answer("contact_name", SHORT)));
    samples.owner.go(
        errands.activity(draft).answer("activity_plan", EVIL).answer("earlier_use", EVIL));
    samples.owner.go(errands.budget(draft).answer("budget.0.item", SHORT));
    Answer check = samples.owner.go(errands.attachments(draft).answer("more", EVIL));
    isText(check, EVIL);
    isText(check, SHORT);
    String number = number(samples.owner.go(errands.ready(check)));
    isText(samples.owner.open("/my/matter?number=" + number), EVIL);
    isText(samples.grants.open("/staff/case?number=" + number), EVIL);
    isHarmless(samples.owner.open("/my"));
    isHarmless(samples.owner.open("/"));
  }

  @Test
  void an_answer_that_was_refused_comes_back_as_text() {
    String draft = errands.beginGrant("grant-activity");
    Answer back =
        samples.owner.submit(
            errands
                .applicant(draft)
                .answer("member_count", EVIL)
                .answer("iban", EVIL)
                .answer("contact_email", EVIL));
    assertThat(back.status()).isEqualTo(422);
    isHarmless(back);
    assertThat(back.page().select("input[name=q.member_count]").val()).isEqualTo(EVIL);
    Answer profile =
        samples.owner.submit(
            samples
                .owner
                .open("/my/profile")
                .form()
                .with("email", SHORT)
                .with("phone", SHORT)
                .press());
    assertThat(profile.status()).isEqualTo(422);
    isHarmless(profile);
  }

  @Test
  void reasons_and_words_of_staff_are_text() {
    String number = number(errands.report());
    String page = "/staff/case?number=" + number;
    samples.streets.go(samples.streets.open(page).form("#take").press());
    samples.streets.go(samples.streets.open(page).form("#write").with("write-text", EVIL).press());
    samples.streets.go(
        samples.streets.open(page).form("#note").with("note-text", EVIL).press(".quiet"));
    isText(samples.streets.open(page), EVIL);
    isText(samples.owner.open("/my/matter?number=" + number), EVIL);
    samples.owner.go(
        samples.owner.open("/my/withdraw?number=" + number).form().with("text", EVIL).press());
    isText(samples.owner.open("/my/matter?number=" + number), EVIL);
    isText(samples.streets.open(page), EVIL);
  }

  @Test
  void words_of_a_back_office_are_text() throws Exception {
    String number = number(errands.report());
    try (BackOfficeClient office = BackOfficeClient.connect()) {
      Map<String, Object> data = Map.of("caseNumber", number, "text", EVIL, "office", SHORT);
      office.send(
          "luukku.inbound",
          new ObjectMapper()
              .writeValueAsString(
                  Map.of(
                      "specversion",
                      "1.0",
                      "id",
                      "evil-" + number,
                      "source",
                      "/backoffice/" + SHORT.replaceAll("[^a-z]", ""),
                      "type",
                      "fi.luukku.backoffice.message.v1",
                      "subject",
                      number,
                      "datacontenttype",
                      "application/json",
                      "data",
                      data)));
    }
    String address = "/my/matter?number=" + number;
    Eventually.within(
        Duration.ofSeconds(60),
        "the message stands on the matter's page",
        () -> samples.owner.open(address).words().contains("alert(1)"));
    isText(samples.owner.open(address), EVIL);
    isText(samples.owner.open(address), SHORT);
    isText(samples.streets.open("/staff/case?number=" + number), EVIL);
  }

  private void theMailIsHarmless(String number) {
    String html = Mailbox.await(MAIL, number).get("html").asText();
    assertThat(html)
        .as("the address was typed by somebody unknown: no words of his")
        .contains(number)
        .doesNotContain("alert(", "7*7", "<script", "<img");
    String list = Product.endpoint("mail.url").replaceAll("/$", "");
    Answer page = HttpVisitor.anonymous().get(list + "/");
    assertThat(page.page().select("script:not([src]), [onerror], [onload], [onclick], img[src=x]"))
        .isEmpty();
  }
}
