package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CaseworkIT {
  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private CancelLinks links;
  @Inject private HandlerDesk desk;
  @Inject private HandlerQueries queries;
  @Inject private Drafts drafts;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private Receipt file(Caller caller, NewCase wanted) {
    return asCitizen.inTransaction(() -> filing.open(caller, wanted));
  }

  @Test
  void a_filed_case_has_a_number_and_stands_on_the_front_page() {
    Caller aino = CaseFixture.someCitizen();
    Receipt receipt = file(aino, CaseFixture.pothole());

    FrontPage front = asCitizen.call(() -> cases.frontPage(aino));

    assertThat(receipt.number().value())
        .startsWith("MK-" + Instant.now().toString().substring(0, 4));
    assertThat(receipt.repeated()).isFalse();
    assertThat(receipt.followUpToken()).isEmpty();
    assertThat(front.open()).extracting(CaseRow::number).containsExactly(receipt.number());
    assertThat(front.openInAll()).isEqualTo(1);
  }

  @Test
  void the_same_form_sent_twice_answers_with_the_first_receipt() {
    Caller aino = CaseFixture.someCitizen();
    NewCase wanted = CaseFixture.pothole();
    Receipt first = file(aino, wanted);

    Receipt second = file(aino, wanted);

    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.repeated()).isTrue();
    assertThat(second.received()).isEqualTo(first.received());
    assertThat(asCitizen.call(() -> cases.mine(aino, CaseFilter.ALL, 0)).total()).isEqualTo(1);
  }

  @Test
  void one_form_sent_sixteen_times_at_once_becomes_one_case() throws Exception {
    Caller aino = CaseFixture.someCitizen();
    NewCase wanted = CaseFixture.pothole();
    ExecutorService together = Executors.newFixedThreadPool(16);
    try {
      Callable<Receipt> sending = () -> file(aino, wanted);
      List<Future<Receipt>> sent =
          together.invokeAll(IntStream.range(0, 16).mapToObj(i -> sending).toList());

      List<Receipt> receipts = sent.stream().map(CaseworkIT::got).toList();

      assertThat(receipts).extracting(Receipt::number).containsOnly(receipts.get(0).number());
      assertThat(receipts).filteredOn(receipt -> !receipt.repeated()).hasSize(1);
      assertThat(rows("SELECT count(*) FROM case_file WHERE person_id = ?", aino.id()))
          .isEqualTo(1);
    } finally {
      together.shutdown();
    }
  }

  private static Receipt got(Future<Receipt> sent) {
    try {
      return sent.get();
    } catch (Exception failed) {
      throw new AssertionError("a repeated sending failed", failed);
    }
  }

  @Test
  void a_rolled_back_filing_leaves_nothing_and_may_be_tried_again() throws Exception {
    Caller aino = CaseFixture.someCitizen();
    String key = UUID.randomUUID().toString();
    assertThatThrownBy(() -> file(aino, CaseFixture.pothole(key, List.of("no-such-document"))))
        .isInstanceOf(NotFound.class);
    assertThat(rows("SELECT count(*) FROM case_file WHERE person_id = ?", aino.id())).isZero();
    assertThat(rows("SELECT count(*) FROM case_filing WHERE idempotency_key = ?", key)).isZero();

    assertThat(file(aino, CaseFixture.pothole(key, List.of())).repeated()).isFalse();
  }

  @Test
  void another_citizen_finds_none_of_it() {
    CaseNumber number = file(CaseFixture.someCitizen(), CaseFixture.pothole()).number();
    Caller stranger = CaseFixture.someCitizen();

    refusesAsUnknown(() -> cases.one(stranger, number));
    refusesAsUnknown(() -> cases.write(stranger, number, "Hei", "key"));
    refusesAsUnknown(() -> cases.withdraw(stranger, number, ""));
    refusesAsUnknown(() -> cases.addAttachment(stranger, number, CaseFixture.document(), "form"));
    refusesAsUnknown(() -> cases.byFollowUpToken(number.value()));
    assertThat(asCitizen.call(() -> cases.mine(stranger, CaseFilter.ALL, 0)).total()).isZero();
  }

  @Test
  void what_was_denied_stands_in_the_audit_trail() throws Exception {
    CaseNumber number = file(CaseFixture.someCitizen(), CaseFixture.pothole()).number();
    Caller stranger = CaseFixture.someCitizen();

    refusesAsUnknown(() -> cases.one(stranger, number));

    assertThat(
            rows(
                "SELECT count(*) FROM audit_event WHERE denied = 1 AND actor = ?",
                stranger.ownerKey()))
        .isEqualTo(1);
  }

  private void refusesAsUnknown(Runnable act) {
    assertThatThrownBy(() -> asCitizen.run(act)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_handler_of_another_queue_finds_nothing_and_a_manager_all() {
    CaseNumber number = file(CaseFixture.someCitizen(), CaseFixture.pothole()).number();
    Caller other = CaseFixture.handlerOf("sivistys");

    assertThatThrownBy(() -> asStaff.call(() -> queries.one(other, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> desk.take(other, number, 1)))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> queries.one(CaseFixture.manager(), number)).number())
        .isEqualTo(number);
  }

  @Test
  void a_handler_takes_asks_and_closes_and_the_citizen_sees_it() {
    Caller aino = CaseFixture.someCitizen();
    CaseNumber number = file(aino, CaseFixture.pothole()).number();
    Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);
    asStaff.run(() -> desk.take(sari, number, revision(sari, number)));
    LocalDate by = LocalDate.now(fi.luukku.shared.TimeSource.LOCAL).plusDays(3);
    asStaff.run(() -> desk.ask(sari, number, revision(sari, number), "Missä kohdassa?", by));

    assertThat(asCitizen.call(() -> cases.frontPage(aino)).expected())
        .extracting(CaseRow::actBy)
        .containsExactly(Optional.of(by));
    asCitizen.run(() -> cases.write(aino, number, "Talon edessä", "form-1"));
    asCitizen.run(() -> cases.write(aino, number, "Talon edessä", "form-1"));
    asStaff.run(() -> desk.note(sari, number, "Sisäinen", "note-1"));
    asStaff.run(() -> desk.close(sari, number, revision(sari, number), "done", "Korjattu"));

    CaseView view = asCitizen.call(() -> cases.one(aino, number));
    assertThat(view.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(view.outcome()).contains("done");
    assertThat(view.timeline())
        .extracting(TimelineEntry::kind)
        .containsExactly(
            TimelineEntry.Kind.OPENED,
            TimelineEntry.Kind.TAKEN,
            TimelineEntry.Kind.STATUS_CHANGED,
            TimelineEntry.Kind.MESSAGE,
            TimelineEntry.Kind.CLOSED);
    assertThatThrownBy(() -> asCitizen.run(() -> cases.write(aino, number, "Vielä", "form-2")))
        .isInstanceOf(CaseIsClosed.class);
  }

  @Test
  void what_is_sent_twice_is_written_once_and_other_words_from_the_same_form_too() {
    Caller aino = CaseFixture.someCitizen();
    CaseNumber number = file(aino, CaseFixture.pothole()).number();
    Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);

    asCitizen.run(() -> cases.write(aino, number, "Ensin näin", "form"));
    asCitizen.run(() -> cases.write(aino, number, "Ensin näin", "form"));
    asCitizen.run(() -> cases.write(aino, number, "Korjattuna näin", "form"));
    asStaff.run(() -> desk.write(sari, number, "Kiitos", "page"));
    asStaff.run(() -> desk.note(sari, number, "Kiitos", "page"));
    asStaff.run(() -> desk.note(sari, number, "Kiitos", "page"));

    assertThat(asStaff.call(() -> queries.one(sari, number)).timeline())
        .extracting(TimelineEntry::text)
        .flatMap(text -> text.stream().toList())
        .containsExactly("Ensin näin", "Korjattuna näin", "Kiitos", "Kiitos");
  }

  @Test
  void a_message_that_shows_nothing_is_none() {
    Caller aino = CaseFixture.someCitizen();
    CaseNumber number = file(aino, CaseFixture.pothole()).number();

    for (String nothing : List.of(" ", "\u200b", "\u00a0\u3000", "\u2028", "\r\n\u2060")) {
      assertThatThrownBy(() -> asCitizen.run(() -> cases.write(aino, number, nothing, "form")))
          .isInstanceOf(TextMissing.class);
    }
  }

  private int revision(Caller staff, CaseNumber number) {
    return asStaff.call(() -> queries.one(staff, number)).revision();
  }

  @Test
  void a_decision_on_an_old_revision_is_refused() {
    CaseNumber number = file(CaseFixture.someCitizen(), CaseFixture.grantApplication()).number();
    Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);
    int read = revision(sari, number);
    asStaff.run(() -> desk.take(sari, number, read));

    assertThatThrownBy(
            () -> asStaff.run(() -> desk.decide(sari, number, read, "granted", "Myönnetään")))
        .isInstanceOf(CaseHasChanged.class);
  }

  @Test
  void a_queue_is_sorted_filtered_and_paged() {
    Caller aino = CaseFixture.someCitizen();
    CaseNumber first = file(aino, CaseFixture.pothole()).number();
    CaseNumber second = file(aino, CaseFixture.pothole()).number();
    Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);
    asStaff.run(() -> desk.take(sari, second, revision(sari, second)));

    for (QueueSort sort : QueueSort.values()) {
      for (QueueFilter filter : QueueFilter.values()) {
        asStaff.call(
            () -> queries.page(sari, QueueSearch.of(CaseFixture.QUEUE, filter), sort, 0, 25));
      }
    }
    assertThat(
            asStaff
                .call(
                    () ->
                        queries.page(
                            sari,
                            QueueSearch.of(CaseFixture.QUEUE, QueueFilter.MINE),
                            QueueSort.NEWEST_FIRST,
                            0,
                            25))
                .items())
        .extracting(row -> row.facts().number())
        .containsExactly(second)
        .doesNotContain(first);
    assertThat(asStaff.call(() -> queries.queues(sari)).get(0).open()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void what_is_no_key_of_a_queue_is_not_found_by_a_manager_either() {
    Caller manager = CaseFixture.manager();
    for (String key : List.of("\uD83D\uDE00", "\uFFFD", "\u200Fkadut", "\u0661", "", "a b")) {
      QueueSearch search = QueueSearch.of(key, QueueFilter.OPEN);
      assertThatThrownBy(
              () -> asStaff.call(() -> queries.page(manager, search, QueueSort.DUE_FIRST, 0, 25)))
          .as(key)
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> asStaff.call(() -> queries.colleagues(manager, key)))
          .isInstanceOf(NotFound.class);
    }
    CaseNumber number = file(CaseFixture.someCitizen(), CaseFixture.pothole()).number();
    asStaff.call(() -> queries.one(manager, number));
  }

  @Test
  void an_anonymous_case_is_followed_by_its_token_and_not_by_its_number() {
    Receipt receipt = file(CaseFixture.someVisitor(), CaseFixture.pothole());
    String token = receipt.followUpToken().orElseThrow();

    asCitizen.run(() -> cases.writeByFollowUpToken(token, "Lisätieto", "form-1"));
    CaseView view = asCitizen.call(() -> cases.byFollowUpToken(token));

    assertThat(view.number()).isEqualTo(receipt.number());
    assertThat(view.timeline()).hasSize(2);
    refusesAsUnknown(() -> cases.byFollowUpToken(token + "x"));
    refusesAsUnknown(() -> cases.documentByFollowUpToken(token, "\uD83D\uDE00"));
  }

  @Test
  void an_anonymous_case_is_withdrawn_by_its_token_once() {
    String token =
        file(CaseFixture.someVisitor(), CaseFixture.pothole()).followUpToken().orElseThrow();
    refusesAsUnknown(() -> withdrawn(token + "x"));

    withdrawn(token);
    CaseView view = withdrawn(token);

    assertThat(view.status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(view.timeline()).hasSize(2);
    assertThat(view.mayWithdraw()).isFalse();
  }

  private CaseView withdrawn(String token) {
    assertThat(links.withdraw(token, null, "Korjattu jo")).isTrue();
    return asCitizen.call(() -> cases.byFollowUpToken(token));
  }

  @Test
  void an_appointment_is_what_comes_next_and_can_be_cancelled_once() {
    Caller aino = CaseFixture.someCitizen();
    CaseNumber number = file(aino, CaseFixture.appointmentTomorrow()).number();
    assertThat(asCitizen.call(() -> cases.frontPage(aino)).next()).hasSize(1);

    asCitizen.run(() -> cases.withdraw(aino, number, "Este"));
    asCitizen.run(() -> cases.withdraw(aino, number, "Este"));

    CaseView view = asCitizen.call(() -> cases.one(aino, number));
    assertThat(view.status()).isEqualTo(CaseStatus.CANCELLED);
    assertThat(view.timeline()).hasSize(2);
    assertThat(asCitizen.call(() -> cases.mine(aino, CaseFilter.BOOKINGS, 0)).total()).isZero();
  }

  @Test
  void a_draft_is_saved_with_its_revision_and_found_by_its_owner_only() {
    Caller aino = CaseFixture.someCitizen();
    UUID draft = begun(aino).id();
    Draft saved = saved(aino, draft, "budget", 0, "{\"a\":1}");

    assertThat(asCitizen.call(() -> drafts.load(aino, draft)).answersJson()).isEqualTo("{\"a\":1}");
    assertThat(saved.part("budget").revision()).isEqualTo(1);
    assertThatThrownBy(() -> saved(aino, draft, "budget", 0, "{\"a\":2}"))
        .isInstanceOf(DraftHasChanged.class);
    Caller stranger = CaseFixture.someCitizen();
    refusesAsUnknown(() -> drafts.load(stranger, draft));
    refusesAsUnknown(() -> drafts.save(stranger, draft, "budget", 1, newest -> "{}"));
    refusesAsUnknown(() -> drafts.delete(stranger, draft));
  }

  @Test
  void two_pages_of_a_draft_are_saved_beside_each_other() {
    Caller aino = CaseFixture.someCitizen();
    UUID draft = begun(aino).id();
    saved(aino, draft, "budget", 0, "{\"a\":1}");

    Draft both =
        asCitizen.call(
            () -> drafts.save(aino, draft, "plan", 0, newest -> newest.replace("}", ",\"b\":2}")));

    assertThat(both.answersJson()).isEqualTo("{\"a\":1,\"b\":2}");
    assertThat(both.part("budget").revision()).isEqualTo(1);
    assertThat(both.part("plan").savedBy()).isEqualTo(aino.name());
  }

  private Draft begun(Caller caller) {
    return asCitizen.call(
        () -> drafts.start(caller, NewDraft.empty(CaseKind.GRANT_APPLICATION, "kulttuuri")));
  }

  private Draft saved(Caller caller, UUID draft, String page, int revision, String answers) {
    return asCitizen.call(() -> drafts.save(caller, draft, page, revision, newest -> answers));
  }

  @Test
  void a_visitors_draft_becomes_his_who_signs_in() {
    Caller visitor = CaseFixture.someVisitor();
    Caller aino = CaseFixture.someCitizen();
    Draft draft =
        asCitizen.call(
            () -> drafts.start(visitor, NewDraft.empty(CaseKind.SERVICE_REQUEST, "katu")));

    asCitizen.run(() -> drafts.adopt(visitor, aino, draft.id()));

    assertThat(asCitizen.call(() -> drafts.mine(aino)))
        .extracting(DraftRow::id)
        .containsExactly(draft.id());
    refusesAsUnknown(() -> drafts.load(visitor, draft.id()));
  }

  private int rows(String sql, String argument) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, argument);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }
}
