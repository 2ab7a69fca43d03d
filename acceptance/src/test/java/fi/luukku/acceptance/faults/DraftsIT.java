package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** F35 to F38: drafts saved while somebody types, begun twice, in many windows, by a newer form. */
class DraftsIT {
  private static final String KEEP = "/drafts/keep?kind=grant-application";
  private static final int WINDOWS = 10;

  /** As the form of reports says it. */
  private static final int MOST_PHOTOS = 5;

  private final Samples samples = Samples.get();
  private final HttpVisitor owner = samples.owner;
  private final HttpErrands errands = new HttpErrands(owner, Samples.OWNER_MAIL);

  @Test
  void what_is_typed_is_kept_and_told_with_the_time() {
    String draft = errands.beginGrant("grant-activity");
    WebForm typing = errands.applicant(draft).answer("contact_name", "Kesken");

    Answer kept = owner.submit(typing.at(KEEP));

    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.text())
        .containsPattern("\"revision\":1.*\"said\":\"Tallennettu \\d+\\.\\d\\d\"");
    WebForm page = errands.grantPage(draft, "applicant");
    assertThat(page.value("q.contact_name")).isEqualTo("Kesken");
    assertThat(page.value("revision")).isEqualTo("1");
  }

  @Test
  void what_is_typed_in_an_older_window_overwrites_nothing_and_is_told() {
    String draft = errands.beginGrant("grant-activity");
    WebForm older = errands.applicant(draft).answer("contact_name", "Vanha").at(KEEP);
    owner.go(errands.applicant(draft).answer("contact_name", "Uusi"));

    Answer told = owner.submit(older);

    assertThat(told.status()).isEqualTo(409);
    assertThat(told.text()).contains("tallennettiin toisessa ikkunassa");
    assertThat(errands.grantPage(draft, "applicant").value("q.contact_name")).isEqualTo("Uusi");
  }

  @Test
  void windows_on_different_pages_are_in_nobodys_way() {
    String draft = errands.beginGrant("grant-activity");
    owner.go(errands.applicant(draft));
    WebForm first = errands.grantPage(draft, "applicant").answer("contact_name", "Sivu yksi");
    WebForm second = errands.activity(draft).answer("activity_plan", "Sivu kaksi");

    owner.go(second);
    assertThat(owner.submit(first).status()).isIn(302, 303);

    assertThat(errands.grantPage(draft, "applicant").value("q.contact_name"))
        .isEqualTo("Sivu yksi");
    assertThat(errands.grantPage(draft, "activity").value("q.activity_plan"))
        .isEqualTo("Sivu kaksi");
  }

  @Test
  void anothers_draft_is_not_kept_and_the_attempt_is_written_down() {
    WebForm others = errands.reportPlace(samples.reportDraft);
    WebForm own = new HttpErrands(samples.other, "eino@example.org").reportPlace(beginOfOther());
    long before = Database.denials("draft:" + samples.reportDraft);
    own.with("draft", samples.reportDraft).at("/drafts/keep?kind=service-request");

    assertThat(samples.other.submit(own).status()).isEqualTo(404);

    assertThat(Database.denials("draft:" + samples.reportDraft)).isGreaterThan(before);
    assertThat(errands.reportPlace(samples.reportDraft).value("revision"))
        .isEqualTo(others.value("revision"));
  }

  private String beginOfOther() {
    return new HttpErrands(samples.other, "eino@example.org").beginReport();
  }

  @Test
  void nobody_begins_a_second_one_unknowingly() {
    HttpVisitor visitor = HttpVisitor.anonymous();
    WebForm begin = visitor.open("/report").form().with("category", "pothole").press();
    String first = visitor.go(begin).parameter("draft");
    assertThat(visitor.go(begin).parameter("draft")).as("the same form again").isEqualTo(first);

    Answer offer = visitor.go(visitor.open("/report").form().with("category", "pothole").press());

    assertThat(offer.uri().getPath()).isEqualTo("/draft-begun");
    assertThat(offer.page().select("main a[href*='" + first + "']")).hasSize(1);
    Answer another = visitor.go(offer.form().press("#another"));
    assertThat(another.uri().getPath()).isEqualTo("/report/place");
    assertThat(another.parameter("draft")).isNotEqualTo(first);
  }

  @Test
  void a_page_that_was_open_before_an_application_was_begun_leads_to_the_offer() {
    HttpVisitor somebody = HttpVisitor.citizen("testi.y2023");
    WebForm stale = somebody.open("/grants/programme?key=grant-youth").form();
    new HttpErrands(somebody, "y@example.org").beginGrant("grant-youth");

    Answer offer = somebody.go(stale.without("another").press("#start"));

    assertThat(offer.uri().getPath()).isEqualTo("/draft-begun");
  }

  @Test
  void ten_windows_at_once_do_not_pass_the_questions_limit_of_files() {
    String draft = errands.beginReport();
    List<WebForm> windows = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      windows.add(
          errands
              .reportPlace(draft)
              .file("q.photo", "a" + i + ".png", "image/png", HttpErrands.PNG)
              .file("q.photo", "b" + i + ".png", "image/png", HttpErrands.PNG));
    }
    List<CompletableFuture<Answer>> sent = windows.stream().map(owner::submitting).toList();
    List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

    assertThat(answers).allSatisfy(one -> assertThat(one.status()).isIn(302, 303, 422));
    Answer page = owner.open("/report/place?draft=" + draft);
    int attached = page.page().select("[name^='file.remove.photo']").size();
    assertThat(attached).isEqualTo(MOST_PHOTOS);
    assertThat(Database.count("SELECT COUNT(*) FROM document WHERE form_key = ?", draft))
        .as("what found no room is let go")
        .isEqualTo(MOST_PHOTOS);
    assertThat(answers).anySatisfy(one -> assertThat(one.words()).contains("enintään"));
    Answer check = owner.go(errands.reportPlace(draft));
    assertThat(owner.go(errands.ready(check)).uri().getPath()).isEqualTo("/my/receipt");
  }

  @Test
  void what_is_no_longer_asked_is_named_before_it_is_dropped() {
    String draft = errands.beginGrant("grant-activity");
    errands.fillGrant(draft);
    owner.go(errands.grantPage(draft, "activity").answer("earlier_grant", "no"));
    owner.go(
        errands
            .grantPage(draft, "attachments")
            .file("q.rules", "säännöt.pdf", "application/pdf", HttpErrands.PDF));

    Element given = owner.open("/grants/check?draft=" + draft).page().selectFirst(".given");

    assertThat(given.text()).contains("Leireihin");
  }

  @Test
  void a_newer_form_is_taken_over_knowingly_and_what_fits_is_kept() {
    String draft = errands.beginGrant("grant-activity");
    owner.go(errands.applicant(draft));
    owner.go(errands.activity(draft));
    HttpErrands.makeOlder(draft);

    Answer told = owner.open("/grants/apply?draft=" + draft);
    assertThat(told.uri().getPath()).isEqualTo("/draft-renewed");
    assertThat(told.page().select("#altered li")).isNotEmpty();
    Answer check = owner.open("/grants/check?draft=" + draft);
    assertThat(check.words()).contains("Lomake on uudistettu");

    Answer renewed = owner.go(told.form().press("#renew"));
    assertThat(renewed.uri().getPath()).isEqualTo("/grants/apply");
    assertThat(errands.grantPage(draft, "activity").value("q.earlier_year")).isEqualTo("2025");
  }

  @Test
  void a_page_of_an_older_form_is_shown_beside_what_is_saved() {
    String draft = errands.beginGrant("grant-activity");
    WebForm older = errands.applicant(draft).with("version", "1").answer("contact_name", "Vanha");

    Answer both = owner.submit(older);

    assertThat(both.status()).isEqualTo(422);
    assertThat(both.page().selectFirst("section[aria-labelledby=mine]").text()).contains("Vanha");
    assertThat(owner.submit(older.with("version", "77")).status()).isEqualTo(404);
  }
}
