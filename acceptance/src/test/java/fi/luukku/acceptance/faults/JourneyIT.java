package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** F36: no step is skipped by knowing its address, and no answer is lost by going back. */
class JourneyIT {
  private final Samples samples = Samples.get();
  private final HttpErrands errands = new HttpErrands(samples.owner, Samples.OWNER_MAIL);

  @Test
  void a_link_to_a_later_page_leads_to_the_first_that_is_not_done() {
    String draft = errands.beginGrant("grant-activity");
    for (String page : new String[] {"activity", "budget", "attachments", "nothing", ""}) {
      Answer shown = samples.owner.open("/grants/apply?draft=" + draft + "&page=" + page);
      assertThat(shown.parameter("page")).as(page).isEqualTo("applicant");
    }
  }

  @Test
  void a_draft_that_is_taken_up_again_opens_where_something_is_missing_or_is_sent() {
    String draft = errands.beginGrant("grant-activity");
    samples.owner.go(errands.applicant(draft));
    String link =
        samples.owner.open("/my").page().select("main a[href*='" + draft + "']").attr("href");
    assertThat(samples.owner.open(link).parameter("page")).isEqualTo("activity");
    errands.fillGrant(draft);
    assertThat(samples.owner.open(link).uri().getPath()).isEqualTo("/grants/check");
  }

  @Test
  void an_unfinished_application_is_not_sent_by_whoever_knows_the_form() {
    String done = errands.beginGrant("grant-activity");
    WebForm send = errands.ready(errands.fillGrant(done));
    String draft = errands.beginGrant("grant-activity");
    String before = Stored.fingerprint();
    Answer answer = samples.owner.go(send.with("draft", draft));
    assertThat(answer.uri().getPath()).isEqualTo("/grants/check");
    assertThat(answer.words()).doesNotContainPattern(HttpErrands.CASE_NUMBER.pattern());
    assertThat(Stored.fingerprint()).isEqualTo(before);
  }

  @Test
  void a_later_page_posted_too_early_makes_nothing_complete() {
    String draft = errands.beginGrant("grant-activity");
    WebForm later =
        errands
            .grantPage(draft, "applicant")
            .with("page", "attachments")
            .file("q.accounts", "a.pdf", "application/pdf", HttpErrands.PDF);
    samples.owner.go(later);
    Answer check = samples.owner.open("/grants/check?draft=" + draft);
    assertThat(
            check
                .page()
                .select("main form input[type=submit]:not(.quiet), main form button:not(.quiet)"))
        .as("no way to send it")
        .isEmpty();
    assertThat(
            samples
                .owner
                .open("/grants/apply?draft=" + draft + "&page=attachments")
                .parameter("page"))
        .isEqualTo("applicant");
  }

  @Test
  void going_back_shows_what_was_answered_and_keeps_what_came_after() {
    String draft = errands.beginGrant("grant-activity");
    errands.fillGrant(draft);
    WebForm first = errands.grantPage(draft, "applicant");
    assertThat(first.value("q.association_name")).isEqualTo("Mallin Partio ry");
    samples.owner.go(first.answer("association_name", "Mallin Partio II ry"));
    assertThat(errands.grantPage(draft, "budget").value("q.applied")).isNotEmpty();
    Answer check = samples.owner.open("/grants/check?draft=" + draft);
    assertThat(check.words()).contains("Mallin Partio II ry", "Tilavuokrat", "tilinpäätös.pdf");
  }

  @Test
  void a_wrong_answer_is_kept_as_it_was_typed_and_not_passed_over() {
    String draft = errands.beginGrant("grant-activity");
    Answer wrong = samples.owner.submit(errands.applicant(draft).answer("iban", "FI21 0000"));
    assertThat(wrong.status()).isEqualTo(422);
    Answer later = samples.owner.open("/grants/apply?draft=" + draft + "&page=activity");
    assertThat(later.parameter("page")).isEqualTo("applicant");
    assertThat(later.form().value("q.iban")).isEqualTo("FI21 0000");
  }

  @Test
  void what_an_answer_hides_is_neither_asked_nor_sent() {
    String draft = errands.beginGrant("grant-activity");
    errands.fillGrant(draft);
    samples.owner.go(errands.grantPage(draft, "activity").answer("earlier_grant", "no"));
    Answer attach =
        samples.owner.go(
            errands
                .grantPage(draft, "attachments")
                .file("q.rules", "säännöt.pdf", "application/pdf", HttpErrands.PDF));
    assertThat(attach.words().split("Näitä ei lähetetä")[0]).doesNotContain("Leireihin");
    assertThat(attach.words()).containsPattern("Näitä ei lähetetä.*Leireihin");
    String number = number(samples.owner.go(errands.ready(attach)));
    assertThat(Database.column("SELECT answers FROM case_file WHERE number = ?", number).get(0))
        .doesNotContain("Leireihin");
  }

  @Test
  void a_report_is_checked_and_sent_only_with_its_place_and_words() {
    String draft = errands.beginReport();
    Answer early = samples.owner.open("/report/check?draft=" + draft);
    Answer sent = samples.owner.go(errands.ready(early));
    assertThat(sent.uri().getPath()).isNotEqualTo("/my/receipt");
    assertThat(Database.count("SELECT COUNT(*) FROM case_filing WHERE idempotency_key = ?", draft))
        .isZero();
    Answer outside =
        samples.owner.submit(errands.reportPlace(draft).answer("coordinates", "10.0, 10.0"));
    assertThat(outside.status()).isEqualTo(422);
  }

  @Test
  void a_place_is_asked_for_on_the_map_or_in_words_and_without_a_map_in_words() {
    String draft = errands.beginReport();
    WebForm nowhere = errands.reportPlace(draft).answer("coordinates", "").answer("address", "");

    Answer plain = samples.owner.submit(nowhere);
    assertThat(plain.page().select("#error-summary").text())
        .contains("Kirjoita paikka sanoin")
        .doesNotContain("kart");
    assertThat(plain.page().select("label[for=q-address]").text()).doesNotContain("vapaaehtoinen");
    assertThat(plain.page().select("#q-address").attr("aria-required")).isEqualTo("true");
    assertThat(plain.page().select("[hidden] #q-coordinates").size()).isOne();

    Answer withMap =
        samples.owner.submit(
            errands
                .reportPlace(draft)
                .answer("coordinates", "")
                .answer("address", "")
                .with("map", "yes"));
    assertThat(withMap.page().select("#error-summary").text()).contains("kartalla tai sanoin");
    errands.discardReport(draft);
  }

  @Test
  void of_two_buttons_in_one_post_the_first_counts() {
    HttpVisitor somebody = HttpVisitor.citizen("testi.y2023");
    Answer page = somebody.go(somebody.open("/my/calendar-link").form().press("#make"));
    WebForm both = page.form().press("#replace").press("#end");

    Answer after = somebody.go(both);

    assertThat(after.page().select("#end").size()).as("replaced, and not ended too").isOne();
    somebody.go(after.form().press("#end"));
  }

  @Test
  void a_topic_that_needs_a_sign_in_leads_there_and_is_still_chosen_after_it() {
    HttpVisitor somebody = HttpVisitor.anonymous();
    Answer topics = somebody.open("/report");
    assertThat(topics.words()).contains("ilmoitetaan kirjautuneena");
    Answer sent = somebody.submit(topics.form().with("category", "tree").press());
    assertThat(sent.location().toString()).endsWith("/sign-in?to=%2Freport%3Fcategory%3Dtree");
    WebForm person =
        somebody.follow(sent).form("form#kc-form-login").with("username", "testi.eino");
    Answer back = somebody.go(person.with("password", "testi"));
    assertThat(back.page().select("input[name=category][value=tree]").hasAttr("checked")).isTrue();
  }

  @Test
  void a_booking_that_somebody_has_to_approve_is_not_called_confirmed() {
    Answer asked = samples.owner.open("/my/receipt?number=" + samples.reservationToApprove);
    assertThat(asked.words())
        .contains("Varauspyyntö on vastaanotettu")
        .doesNotContain("vahvistettu");
    Answer booked = samples.owner.open("/my/receipt?number=" + samples.reservation);
    assertThat(booked.words()).contains("Varaus on vahvistettu");
  }

  @Test
  void a_draft_of_one_kind_is_not_opened_as_another() {
    assertThat(samples.owner.get("/report/place?draft=" + samples.grantDraft).status())
        .isEqualTo(404);
    assertThat(samples.owner.get("/grants/apply?draft=" + samples.reportDraft).status())
        .isEqualTo(404);
    assertThat(samples.owner.get("/facilities/confirm?hold=" + samples.appointmentHold()).status())
        .isEqualTo(404);
  }

  @Test
  void the_language_may_change_after_a_form_has_failed() {
    String draft = errands.beginGrant("grant-activity");
    Answer failed = samples.owner.submit(errands.applicant(draft).answer("iban", "x"));
    String swedish = failed.page().select(".lang a[lang=sv]").attr("href");
    Answer page = samples.owner.twin().open(swedish);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("html").attr("lang")).isEqualTo("sv");
    assertThat(page.form().value("draft")).isEqualTo(draft);
    Answer words =
        samples.owner.submit(
            samples
                .owner
                .open("/my/matter?number=" + samples.report)
                .form("#write")
                .with("text", " ")
                .press());
    assertThat(words.status()).isEqualTo(422);
    assertThat(
            samples.owner.twin().open(words.page().select(".lang a[lang=en]").attr("href")).words())
        .contains(samples.report);
  }
}
