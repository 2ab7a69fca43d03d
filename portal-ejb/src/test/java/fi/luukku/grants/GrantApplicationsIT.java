package fi.luukku.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.DraftHasChanged;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.forms.Answer;
import fi.luukku.forms.Answers;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MandateBook;
import fi.luukku.parties.MandateDoesNotReach;
import fi.luukku.parties.MandateHasEnded;
import fi.luukku.parties.NationalMandateFixture;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** On the programme {@code grant-project} of the demo, whose round is open until 2030. */
@ArquillianTest
class GrantApplicationsIT {
  private static final String PROGRAMME = "grant-project";

  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.org"), Optional.empty(), Language.EN);

  @Inject private GrantApplications applications;
  @Inject private GrantProgrammes programmes;
  @Inject private CitizenCases cases;
  @Inject private Drafts drafts;
  @Inject private MandateBook mandates;
  @Inject private NationalMandateFixture national;
  @Inject private AsCitizen asCitizen;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private ApplicationDraft begun() {
    return asCitizen.call(
        () -> applications.start(aino, PROGRAMME, Beginning.of(UUID.randomUUID())));
  }

  private ApplicationDraft saved(ApplicationDraft draft, Answers answers) {
    return asCitizen.call(() -> applications.save(aino, draft.id(), edit(draft, answers)));
  }

  private static PageEdit edit(ApplicationDraft draft, Answers answers) {
    int revision = draft.drafted().part("project").revision();
    return new PageEdit("project", draft.form().version(), revision, newest -> answers);
  }

  private Receipt sent(UUID draft) {
    return asCitizen.call(() -> applications.send(aino, draft, CONTACT, Instant.now()));
  }

  @Test
  void an_application_becomes_a_case_in_the_queue_of_its_programme() {
    ApplicationDraft draft = saved(begun(), ProjectAnswers.complete());
    assertThat(draft.journey().problems()).isEmpty();

    Receipt receipt = sent(draft.id());

    CaseView seen = asCitizen.call(() -> cases.one(aino, receipt.number()));
    assertThat(seen.kind()).isEqualTo(CaseKind.GRANT_APPLICATION);
    assertThat(seen.queueKey()).isEqualTo("grants");
    assertThat(seen.title()).isEqualTo(draft.programme().name());
    assertThat(seen.expectedBy())
        .isEqualTo(asCitizen.call(() -> applications.decisionBy(draft.programme())));
    assertThat(seen.answersJson()).contains("\"form\":\"grant-project\"", "\"version\":3");
    assertThat(seen.contact()).isEqualTo(CONTACT);
  }

  @Test
  void an_application_sent_twice_is_one_case() {
    ApplicationDraft draft = saved(begun(), ProjectAnswers.complete());
    Receipt first = sent(draft.id());

    Receipt second = sent(draft.id());

    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.repeated()).isTrue();
  }

  @Test
  void a_begun_application_is_there_again_with_all_that_was_typed() {
    Answers half = Answers.none().with("project_name", "Satamajuhla", "").with("nonsense", "x");
    ApplicationDraft draft = saved(begun(), half);

    assertThat(asCitizen.call(() -> drafts.mine(aino)))
        .extracting("id")
        .containsExactly(draft.id());
    assertThat(asCitizen.call(() -> applications.load(aino, draft.id())).answers().byQuestion())
        .isEqualTo(half.byQuestion());
  }

  @Test
  void refuses_to_send_what_lacks_answers_and_keeps_the_draft() {
    ApplicationDraft draft = begun();

    assertThatThrownBy(() -> sent(draft.id())).isInstanceOf(ApplicationUnfinished.class);

    assertThat(asCitizen.call(() -> applications.load(aino, draft.id())).id())
        .isEqualTo(draft.id());
  }

  @Test
  void overwrites_nothing_that_another_window_saved() {
    ApplicationDraft draft = begun();
    ApplicationDraft newer =
        saved(
            draft,
            Answers.none().with("budget", new Answer.Rows(List.of(Map.of("item", "Vuokra")))));

    assertThatThrownBy(() -> saved(draft, Answers.none())).isInstanceOf(DraftHasChanged.class);
    assertThat(asCitizen.call(() -> applications.load(aino, draft.id())).answers())
        .isEqualTo(newer.answers());
  }

  @Test
  void a_strangers_draft_is_as_unknown_as_one_that_never_was() {
    ApplicationDraft draft = saved(begun(), ProjectAnswers.complete());
    Caller stranger = CaseFixture.someCitizen();

    assertThatThrownBy(() -> asCitizen.call(() -> applications.load(stranger, draft.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> applications.save(stranger, draft.id(), edit(draft, Answers.none()))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> applications.send(stranger, draft.id(), CONTACT, Instant.now())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> applications.load(aino, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_strangers_case_is_not_found() {
    Receipt receipt = sent(saved(begun(), ProjectAnswers.complete()).id());
    Caller stranger = CaseFixture.someCitizen();

    assertThatThrownBy(() -> asCitizen.call(() -> cases.one(stranger, receipt.number())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refuses_somebody_who_was_not_identified_surely_enough() {
    Caller weak = Caller.citizen(UUID.randomUUID().toString(), "Aino", AssuranceLevel.NONE);

    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> applications.start(weak, PROGRAMME, Beginning.of(UUID.randomUUID()))))
        .isInstanceOf(StrongerSignInNeeded.class);
  }

  @Test
  void a_guardian_is_refused_before_anything_is_begun_for_the_child() {
    String child = UUID.randomUUID().toString();
    Caller forChild =
        aino.actingFor(Optional.of(national.giveToday(aino.id(), child, "Onni Esimerkki")));

    assertThat(asCitizen.call(() -> applications.isBeyondMandate(forChild, PROGRAMME))).isTrue();
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> applications.start(forChild, PROGRAMME, Beginning.of(UUID.randomUUID()))))
        .isInstanceOf(MandateDoesNotReach.class);
    assertThat(asCitizen.call(() -> drafts.mine(aino))).isEmpty();
  }

  @Test
  void a_chair_begins_for_the_association_and_a_mandate_that_has_ended_begins_nothing() {
    Caller chair = mandates.manager(aino, mandates.organisation());
    Optional<LocalDate> past = Optional.of(LocalDate.of(2021, 1, 1));
    Caller former = mandates.holder(aino, mandates.organisation(), false, past);

    assertThat(asCitizen.call(() -> applications.isBeyondMandate(chair, PROGRAMME))).isFalse();
    assertThat(asCitizen.call(() -> applications.isBeyondMandate(aino, PROGRAMME))).isFalse();
    assertThat(
            asCitizen
                .call(() -> applications.start(chair, PROGRAMME, Beginning.of(UUID.randomUUID())))
                .id())
        .isNotNull();
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> applications.start(former, PROGRAMME, Beginning.of(UUID.randomUUID()))))
        .isInstanceOf(MandateHasEnded.class);
  }

  @Test
  void what_counts_is_when_the_button_was_pressed_and_what_was_saved_by_then() {
    ApplicationDraft draft = saved(begun(), ProjectAnswers.complete());
    Instant beforeItOpened = Instant.parse("2020-01-01T00:00:00Z");
    Instant afterItClosed = Instant.parse("2031-01-01T00:00:00Z");

    assertThatThrownBy(() -> pressed(draft.id(), afterItClosed)).isInstanceOf(RoundClosed.class);
    assertThat(pressed(draft.id(), beforeItOpened).repeated())
        .as("changed since: the round of now counts")
        .isFalse();
  }

  private Receipt pressed(UUID draft, Instant when) {
    return asCitizen.call(() -> applications.send(aino, draft, CONTACT, when));
  }

  @Test
  void refuses_a_programme_that_there_is_not() {
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () ->
                        applications.start(
                            aino, "no-such-programme", Beginning.of(UUID.randomUUID()))))
        .isInstanceOf(NotFound.class);
    assertThat(programmes.all()).extracting(it -> it.programme().key()).contains(PROGRAMME);
  }
}
