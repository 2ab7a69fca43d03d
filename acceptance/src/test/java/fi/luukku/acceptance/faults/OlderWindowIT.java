package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** F36: two windows with one form: the older overwrites nothing, and what it brings is not lost. */
class OlderWindowIT {
  private final Samples samples = Samples.get();
  private final HttpErrands errands = new HttpErrands(samples.owner, Samples.OWNER_MAIL);

  @Test
  void an_older_window_overwrites_nothing() {
    String draft = errands.beginGrant("grant-activity");
    WebForm older = errands.applicant(draft).answer("contact_name", "Vanha ikkuna");
    samples.owner.go(errands.applicant(draft).answer("contact_name", "Uusi ikkuna"));
    Answer both = samples.owner.submit(older);
    assertThat(both.words()).contains("Vanha ikkuna");
    assertThat(errands.grantPage(draft, "applicant").value("q.contact_name"))
        .isEqualTo("Uusi ikkuna");
  }

  @Test
  void an_older_window_of_a_report_overwrites_nothing_and_loses_nothing() {
    String draft = errands.beginReport();
    WebForm older = errands.reportPlace(draft).answer("description", "Vanha ikkuna");
    samples.owner.go(errands.reportPlace(draft).answer("description", "Uusi ikkuna"));
    Answer both = samples.owner.submit(older);
    assertThat(both.status()).isEqualTo(422);
    assertThat(both.words()).contains("Vanha ikkuna");
    assertThat(both.form().value("q.description")).isEqualTo("Uusi ikkuna");
  }

  @Test
  void a_file_of_an_older_window_joins_what_a_newer_one_saved() {
    String draft = errands.beginReport();
    WebForm older =
        errands.reportPlace(draft).file("q.photo", "vanha.png", "image/png", HttpErrands.PNG);
    samples.owner.go(errands.reportPlace(draft).answer("description", "Uusi ikkuna"));
    Answer both = samples.owner.submit(older);
    assertThat(both.status()).isEqualTo(422);
    Answer check = samples.owner.open("/report/check?draft=" + draft);
    assertThat(check.words()).contains("Uusi ikkuna", "vanha.png");
    String number = number(samples.owner.go(errands.ready(check)));
    assertThat(samples.owner.open("/my/matter?number=" + number).words()).contains("vanha.png");
  }

  @Test
  void a_form_that_was_sent_in_another_window_leads_to_its_receipt() {
    String report = errands.beginReport();
    WebForm older = errands.reportPlace(report).answer("description", "Vielä yksi havainto tästä.");
    Answer first = errands.reportWith(report, form -> form);
    leadsToReceipt(older, first, "Vielä yksi havainto tästä.");
    leadsThere("/report/place?draft=" + report, first);

    String application = errands.beginGrant("grant-activity");
    WebForm send = errands.ready(errands.fillGrant(application));
    WebForm olderPage = errands.activity(application).answer("activity_plan", "Uusi suunnitelma.");
    Answer second = samples.owner.go(send);
    leadsToReceipt(olderPage, second, "Uusi suunnitelma.");
    leadsThere("/grants/apply?draft=" + application + "&page=budget", second);
  }

  @Test
  void a_shared_form_that_another_has_sent_says_who_and_leads_to_its_receipt() {
    HttpVisitor chair = HttpVisitor.citizen("testi.aino");
    HttpVisitor treasurer = HttpVisitor.citizen("testi.eino");
    String party = Representatives.organisation();
    String chairs = Representatives.give(party, Representatives.idOf("Aino"), true);
    Representatives.choose(chair, chairs);
    String treasurers = Representatives.give(party, Representatives.idOf("Eino"), false);
    Representatives.choose(treasurer, treasurers);
    HttpErrands sending = new HttpErrands(chair, "aino@example.org");
    String draft = sending.beginGrant("grant-activity");
    WebForm ready = sending.ready(sending.fillGrant(draft));
    WebForm invite = chair.open("/share-draft?draft=" + draft).form("#colleagues");
    chair.go(invite.press("button[value='" + treasurers + "']"));
    WebForm older =
        new HttpErrands(treasurer, "eino@example.org")
            .activity(draft)
            .answer("activity_plan", "Einon suunnitelma.");
    Answer receipt = chair.go(ready);

    Answer late = treasurer.submit(older);

    assertThat(late.status()).isEqualTo(404);
    assertThat(late.page().select("main .lead").text())
        .startsWith("Aino ")
        .contains("jo lähettänyt");
    assertThat(late.words())
        .doesNotContain("Olet jo lähettänyt", "Omat asiasi avautuvat")
        .contains("Einon suunnitelma.");
    Answer shown = treasurer.open(late.page().select("main a.button").attr("href"));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(number(shown)).isEqualTo(number(receipt));
  }

  private void leadsToReceipt(WebForm older, Answer receipt, String typed) {
    Answer late = samples.owner.submit(older);
    assertThat(late.status()).isEqualTo(404);
    assertThat(late.words()).contains("jo lähetetty");
    assertThat(late.page().select("textarea").eachText()).contains(typed);
    leadsThere(late.page().select("main a.button").attr("href"), receipt);
  }

  private void leadsThere(String address, Answer receipt) {
    Answer shown = samples.owner.open(address);
    assertThat(shown.uri().getPath()).as(address).isEqualTo("/my/receipt");
    assertThat(number(shown)).isEqualTo(number(receipt));
  }
}
