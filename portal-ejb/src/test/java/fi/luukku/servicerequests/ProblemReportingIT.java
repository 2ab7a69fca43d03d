package fi.luukku.servicerequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.AnswersTooLong;
import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.DraftBegunAlready;
import fi.luukku.casework.DraftHasChanged;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ProblemReportingIT {
  @Inject private ProblemReporting reporting;
  @Inject private CitizenCases cases;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller visitor = CaseFixture.someVisitor();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private static Answers pothole() {
    return Answers.none()
        .with(ReportQuestions.COORDINATES, "60.01874, 23.03108")
        .with(ReportQuestions.ADDRESS, "Rantatie 18")
        .with(ReportQuestions.DESCRIPTION, "A deep hole by the crossing.");
  }

  /** What a page knows of somebody who has not signed in: the language. */
  private static NewCase.Contact nobody(Language language) {
    return new NewCase.Contact(Optional.empty(), Optional.empty(), language);
  }

  private ReportDraft written(Answers answers) {
    ReportDraft begun = reporting.startAnother(visitor, "pothole", Beginning.of(UUID.randomUUID()));
    return reporting.save(visitor, begun.id(), edit(begun, answers));
  }

  private static PageEdit edit(ReportDraft draft, Answers answers) {
    int revision = draft.drafted().part(ReportQuestions.PAGE).revision();
    return new PageEdit(ReportQuestions.PAGE, draft.form().version(), revision, newest -> answers);
  }

  @Test
  void an_anonymous_report_becomes_a_case_with_a_link_to_follow() {
    ReportDraft draft = written(pothole());

    Receipt receipt = reporting.send(visitor, draft.id(), nobody(Language.EN));

    CaseView seen = cases.byFollowUpToken(receipt.followUpToken().orElseThrow());
    assertThat(seen.number()).isEqualTo(receipt.number());
    assertThat(seen.status()).isEqualTo(CaseStatus.RECEIVED);
    assertThat(seen.queueKey()).isEqualTo("streets");
    assertThat(seen.title().en()).isEqualTo("Pothole or damaged street, Rantatie 18");
    assertThat(seen.expectedBy()).contains(reporting.answerBy(draft.category()));
  }

  @Test
  void the_draft_is_gone_once_it_was_sent() {
    ReportDraft draft = written(pothole());
    reporting.send(visitor, draft.id(), nobody(Language.FI));

    assertThatThrownBy(() -> reporting.load(visitor, draft.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void a_report_sent_twice_is_one_case() {
    ReportDraft draft = written(pothole());
    Receipt first = reporting.send(visitor, draft.id(), nobody(Language.FI));

    Receipt second = reporting.send(visitor, draft.id(), nobody(Language.FI));

    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.repeated()).isTrue();
  }

  @Test
  void refuses_a_place_out_of_bounds_and_keeps_the_draft() {
    ReportDraft draft = written(pothole().with(ReportQuestions.COORDINATES, "61.5, 23.8"));

    assertThatThrownBy(() -> reporting.send(visitor, draft.id(), nobody(Language.FI)))
        .isInstanceOf(PlaceOutside.class);

    assertThat(reporting.load(visitor, draft.id()).answers()).isEqualTo(draft.answers());
  }

  @Test
  void refuses_a_report_without_words_and_keeps_the_draft() {
    ReportDraft draft = written(pothole().without(ReportQuestions.DESCRIPTION));

    assertThatThrownBy(() -> reporting.send(visitor, draft.id(), nobody(Language.FI)))
        .isInstanceOf(ReportUnfinished.class);

    assertThat(reporting.load(visitor, draft.id()).answers()).isEqualTo(draft.answers());
  }

  @Test
  void refuses_a_category_that_nobody_offers() {
    assertThatThrownBy(
            () -> reporting.start(visitor, "no-such-thing", Beginning.of(UUID.randomUUID())))
        .isInstanceOf(CategoryUnknown.class);
  }

  @Test
  void a_strangers_draft_is_as_unknown_as_one_that_never_was() {
    ReportDraft draft = written(pothole());
    Caller stranger = CaseFixture.someVisitor();

    assertThatThrownBy(() -> reporting.load(stranger, draft.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reporting.save(stranger, draft.id(), edit(draft, Answers.none())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reporting.send(stranger, draft.id(), nobody(Language.FI)))
        .isInstanceOf(NotFound.class);
    assertThat(reporting.load(visitor, draft.id()).answers()).isEqualTo(draft.answers());
  }

  @Test
  void a_second_report_of_a_category_is_begun_knowingly_and_the_same_form_begins_one() {
    UUID form = UUID.randomUUID();
    ReportDraft begun = reporting.start(visitor, "pothole", Beginning.of(form));

    assertThat(reporting.start(visitor, "pothole", Beginning.of(form)).id()).isEqualTo(begun.id());
    assertThatThrownBy(() -> reporting.start(visitor, "pothole", Beginning.of(UUID.randomUUID())))
        .isInstanceOf(DraftBegunAlready.class);
    assertThat(reporting.startAnother(visitor, "pothole", Beginning.of(UUID.randomUUID())).id())
        .isNotEqualTo(begun.id());
  }

  @Test
  void a_form_whose_draft_was_sent_begins_a_new_one() {
    UUID form = UUID.randomUUID();
    ReportDraft first = reporting.start(visitor, "pothole", Beginning.of(form));
    reporting.save(visitor, first.id(), edit(first, pothole()));
    reporting.send(visitor, first.id(), nobody(Language.FI));

    assertThat(reporting.start(visitor, "pothole", Beginning.of(form)).id())
        .isNotEqualTo(first.id());
  }

  @Test
  void overwrites_nothing_that_another_window_saved() {
    ReportDraft draft = written(pothole());
    ReportDraft newer =
        reporting.save(
            visitor, draft.id(), edit(draft, pothole().with(ReportQuestions.ADDRESS, "Tori")));

    assertThatThrownBy(() -> reporting.save(visitor, draft.id(), edit(draft, Answers.none())))
        .isInstanceOf(DraftHasChanged.class);
    assertThat(reporting.load(visitor, draft.id()).answers()).isEqualTo(newer.answers());
  }

  @Test
  void what_an_older_window_adds_joins_the_newest_answers() {
    ReportDraft draft = written(pothole());
    Answers newer = pothole().with(ReportQuestions.ADDRESS, "Tori");
    reporting.save(visitor, draft.id(), edit(draft, newer));

    ReportDraft both =
        reporting.add(
            visitor, draft.id(), answers -> answers.withFile(ReportQuestions.PHOTO, "photo"));

    assertThat(both.answers().byQuestion())
        .isEqualTo(newer.withFile(ReportQuestions.PHOTO, "photo").byQuestion());
    assertThat(both.drafted().part(ReportQuestions.PAGE).revision())
        .as("a file contradicts no window")
        .isEqualTo(draft.drafted().part(ReportQuestions.PAGE).revision() + 1);
    assertThatThrownBy(
            () -> reporting.add(CaseFixture.someVisitor(), draft.id(), answers -> answers))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void answers_beyond_all_measure_are_refused_with_words() {
    ReportDraft draft = written(pothole());
    Answers endless = pothole().with(ReportQuestions.ADDRESS, "a".repeat(1_000_000));

    assertThatThrownBy(() -> reporting.save(visitor, draft.id(), edit(draft, endless)))
        .isInstanceOf(AnswersTooLong.class);
    assertThat(reporting.load(visitor, draft.id()).answers()).isEqualTo(draft.answers());
  }

  @Test
  void what_looks_like_script_or_expression_stays_text() {
    String wicked = "<script>alert(1)</script> #{7*7} ${7*7}";
    ReportDraft draft =
        written(
            pothole()
                .with(ReportQuestions.DESCRIPTION, wicked)
                .with(ReportQuestions.ADDRESS, "#{7*7} <b>Tori</b>"));

    Receipt receipt = reporting.send(visitor, draft.id(), nobody(Language.EN));

    CaseView seen = cases.byFollowUpToken(receipt.followUpToken().orElseThrow());
    assertThat(seen.title().en()).endsWith("#{7*7} <b>Tori</b>");
    assertThat(
            AnswersJson.read(seen.answersJson())
                .answers()
                .typed(ReportQuestions.DESCRIPTION)
                .word())
        .isEqualTo(wicked);
  }

  @Test
  void one_address_gets_few_mails_of_reports_without_a_name_and_the_reports_are_kept() {
    String letterbox = "uhri-" + UUID.randomUUID();

    List<CaseView> sent = new ArrayList<>();
    for (int report = 0; report < 7; report++) {
      sent.add(reported(letterbox + "+" + report + "@Example.org"));
    }

    assertThat(sent).filteredOn(matter -> matter.contact().email().isPresent()).hasSize(5);
    assertThat(sent.get(6).contact().email()).isEmpty();
    assertThat(sent.get(6).answersJson()).contains(letterbox);
    assertThat(reported("toinen-" + UUID.randomUUID() + "@example.org").contact().email())
        .isPresent();
  }

  @Test
  void many_reports_at_once_pass_no_limit_of_mails() throws Exception {
    String address = "uhri-" + UUID.randomUUID() + "@example.org";
    ExecutorService reporters = Executors.newFixedThreadPool(12);
    List<Future<CaseView>> reports = new ArrayList<>();
    for (int report = 0; report < 12; report++) {
      Callable<CaseView> one = () -> reported(address);
      reports.add(reporters.submit(one));
    }

    List<CaseView> sent = new ArrayList<>();
    for (Future<CaseView> report : reports) {
      sent.add(report.get());
    }
    reporters.shutdown();

    assertThat(sent).filteredOn(matter -> matter.contact().email().isPresent()).hasSize(5);
  }

  @Test
  void a_mail_that_waits_holds_no_words_of_a_report_without_a_name() throws Exception {
    String address = "odottaa-" + UUID.randomUUID() + "@example.org";
    reported(address);

    try (Connection connection = database.getConnection();
        PreparedStatement waiting =
            connection.prepareStatement("SELECT content FROM notification WHERE address = ?")) {
      waiting.setString(1, address);
      try (ResultSet rows = waiting.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).contains("MK-").doesNotContain("Rantatie", "deep hole");
      }
    }
  }

  private CaseView reported(String address) {
    ReportDraft draft = written(pothole().with(ReportQuestions.EMAIL, address));
    Receipt receipt = reporting.send(visitor, draft.id(), nobody(Language.EN));
    return cases.byFollowUpToken(receipt.followUpToken().orElseThrow());
  }
}
