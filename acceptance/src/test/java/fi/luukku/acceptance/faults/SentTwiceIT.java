package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.Visitor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F35: what is sent twice, at once or later, from here or from another tab, is one case. */
class SentTwiceIT {
  private final Samples samples = Samples.get();
  private final HttpErrands errands = new HttpErrands(samples.owner, Samples.OWNER_MAIL);

  @Test
  void a_report_sent_twice_is_one_case_with_one_receipt() {
    String draft = errands.beginReport();
    samples.owner.go(errands.reportPlace(draft));
    isOneCase(errands.reportCheck(draft), draft);
  }

  @Test
  void an_application_sent_twice_is_one_case_with_one_receipt() {
    String draft = errands.beginGrant("grant-activity");
    isOneCase(errands.ready(errands.fillGrant(draft)), draft);
  }

  @Test
  void a_time_confirmed_twice_is_one_booking_with_one_receipt() {
    String hold = errands.holdAppointment();
    isOneCase(errands.appointmentConfirm(hold), hold);
    assertThat(Database.count("SELECT COUNT(DISTINCT claim) FROM occupancy WHERE claim = ?", hold))
        .isEqualTo(1);
  }

  @Test
  void a_facility_confirmed_twice_is_one_reservation_with_one_receipt() {
    String hold = errands.holdFacility();
    isOneCase(errands.facilityConfirm(hold), hold);
  }

  @Test
  void a_nameless_report_sent_again_gives_the_same_working_link() {
    HttpVisitor nameless = HttpVisitor.anonymous();
    HttpErrands report = new HttpErrands(nameless, "kahdesti@example.org");
    String draft = report.beginReport();
    nameless.go(report.reportPlace(draft));
    WebForm form = report.reportCheck(draft);
    Answer first = nameless.go(form);
    Answer second = nameless.go(form);
    Answer later = nameless.open("/report/check?draft=" + draft);
    for (Answer again : List.of(second, later)) {
      assertThat(again.uri()).isEqualTo(first.uri());
      assertThat(number(again)).isEqualTo(number(first));
    }
    assertThat(first.uri().getPath()).isEqualTo("/follow/receipt");
    assertThat(nameless.open("/follow?token=" + second.parameter("token")).words())
        .contains(number(first));
    Answer stranger = HttpVisitor.anonymous().open("/report/check?draft=" + draft);
    assertThat(stranger.status()).as("nobody else gets the link by the draft's id").isEqualTo(404);
  }

  @Test
  void words_sent_twice_stand_there_once() {
    String address = "/my/matter?number=" + samples.grant;
    WebForm form =
        samples.owner.open(address).form("#write").with("text", "Vain kerran, kiitos.").press();
    together(form, form).forEach(answer -> assertThat(answer.status()).isIn(302, 303));
    samples.owner.go(form);
    assertThat(samples.owner.open(address).words().split("Vain kerran, kiitos", -1)).hasSize(2);
  }

  @Test
  void other_words_from_the_same_page_are_not_taken_for_a_repetition() {
    String address = "/my/matter?number=" + samples.grant;
    Answer page = samples.owner.open(address);
    WebForm form = page.form("#write").with("text", "Ensimmäinen sanamuoto.").press();
    assertThat(form.value("once")).isNotEqualTo(page.form("#attach").value("once"));
    samples.owner.go(form);
    samples.owner.go(form.with("text", "Toinen sanamuoto."));
    assertThat(samples.owner.open(address).words())
        .contains("Ensimmäinen sanamuoto", "Toinen sanamuoto");
  }

  @Test
  void a_file_sent_twice_stands_there_once() {
    String address = "/my/matter?number=" + samples.grant;
    WebForm form =
        samples
            .owner
            .open(address)
            .form("#attach")
            .file("file", "kerran.png", "image/png", HttpErrands.PNG)
            .press(".quiet");
    samples.owner.go(form);
    samples.owner.go(form);
    assertThat(
            samples
                .owner
                .open(address)
                .page()
                .select("main a[href*=/documents/]:contains(kerran.png)"))
        .hasSize(1);
  }

  @Test
  void a_matter_withdrawn_twice_is_withdrawn_once() {
    String number = number(errands.report());
    WebForm form = samples.owner.open("/my/withdraw?number=" + number).form().press();
    together(form, form);
    samples.owner.go(form);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM case_entry e JOIN case_file f ON f.id = e.case_id WHERE f.number = ? AND e.kind = 'WITHDRAWN'",
                number))
        .isEqualTo(1);
  }

  @Test
  void a_sign_in_that_is_ended_twice_is_gone_and_not_unknown() {
    HttpVisitor elsewhere = HttpVisitor.citizen("testi.sofia");
    HttpVisitor here = HttpVisitor.citizen("testi.sofia");
    WebForm end = here.open("/my/sign-ins").form("#form").press("button[name=end]");
    String key = end.value("end");

    assertThat(here.go(end).uri().getQuery()).isEqualTo("ended=yes");
    Answer again = here.go(end);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.uri().getPath()).isEqualTo("/my/sign-ins");
    assertThat(again.page().select("button[value=" + key + "]")).as("it is gone").isEmpty();
    assertThat(elsewhere.get("/my").status()).isEqualTo(303);
  }

  @Test
  void going_back_and_sending_again_in_a_browser_shows_the_same_receipt() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE)) {
      Page page = visitor.page();
      visitor.signIn("testi.y2023", "/");
      visitor.open("/appointments/choose-time?service=" + HttpErrands.SERVICE);
      page.locator("input[name=time]")
          .first()
          .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
      page.locator("#continue").click();
      page.waitForURL("**/appointments/confirm**");
      page.locator("#email").fill("iiris@example.org");
      page.locator("#confirm").dblclick();
      page.waitForURL("**/my/receipt**");
      String receipt = page.url();
      page.goBack();
      if (page.locator("#confirm").count() > 0) {
        page.locator("#confirm").click();
      }
      page.waitForURL(receipt);
      assertThat(page.url()).isEqualTo(receipt).startsWith(Product.url());
    }
  }

  /** Sent by two tabs at once, and once more afterwards. */
  private void isOneCase(WebForm form, String key) {
    List<Answer> both = together(form, form);
    Answer late = samples.owner.submit(form);
    List<String> receipts =
        Stream.concat(both.stream(), Stream.of(late))
            .map(answer -> answer.header("Location"))
            .distinct()
            .toList();
    assertThat(receipts).as(both + " " + late).hasSize(1);
    assertThat(receipts.get(0)).contains("/my/receipt?number=");
    assertThat(Database.count("SELECT COUNT(*) FROM case_file WHERE idempotency_key = ?", key))
        .isEqualTo(1);
    assertThat(Database.count("SELECT COUNT(*) FROM case_filing WHERE idempotency_key = ?", key))
        .isEqualTo(1);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM case_entry e JOIN case_file f ON f.id = e.case_id WHERE f.idempotency_key = ?",
                key))
        .isEqualTo(1);
  }

  private List<Answer> together(WebForm one, WebForm other) {
    CompletableFuture<Answer> first = samples.owner.submitting(one);
    CompletableFuture<Answer> second = samples.owner.submitting(other);
    return List.of(first.join(), second.join());
  }
}
