package fi.luukku.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.DraftBegunAlready;
import fi.luukku.casework.DraftIsShared;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.EarlierCase;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.PageEdit;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MandateBook;
import fi.luukku.parties.MandateHasEnded;
import fi.luukku.parties.OrganisationAnswer;
import fi.luukku.parties.OrganisationLookUp;
import fi.luukku.parties.RegisteredOrganisation;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Beginning with the answers of what was sent before: whose, which, and looked at by whom. */
@ArquillianTest
class EarlierApplicationsIT {
  private static final String PROGRAMME = "grant-project";
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.org"), Optional.empty(), Language.FI);

  @Inject private GrantApplications applications;
  @Inject private OrganisationLookUp organisations;
  @Inject private PublishedForms forms;
  @Inject private CaseFiling filing;
  @Inject private Drafts drafts;
  @Inject private MandateBook mandates;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  /** A grant for a project as it was sent in a version of its form. */
  private CaseNumber sent(Caller caller, int version) {
    return sent(caller, version, ProjectAnswers.complete());
  }

  private CaseNumber sent(Caller caller, int version, Answers answers) {
    String json = AnswersJson.write(forms.find("grant-project", version).orElseThrow(), answers);
    NewCase wanted = CaseFixture.answering(CaseFixture.grantApplication(), json);
    NewCase named =
        new NewCase(
            wanted.kind(),
            wanted.idempotencyKey(),
            PROGRAMME,
            "grants",
            wanted.title(),
            wanted.status(),
            wanted.expectedBy(),
            wanted.time(),
            wanted.contact(),
            wanted.answersJson(),
            List.of(),
            Optional.empty());
    return asCitizen.inTransaction(() -> filing.open(caller, named)).number();
  }

  private List<CaseNumber> offered(Caller caller) {
    return asCitizen.call(() -> applications.earlier(caller, PROGRAMME)).stream()
        .map(EarlierCase::number)
        .toList();
  }

  private ApplicationDraft begun(Caller caller, Beginning by) {
    return asCitizen.call(() -> applications.start(caller, PROGRAMME, by));
  }

  private ApplicationDraft begunWith(Caller caller, String number) {
    return begun(caller, Beginning.of(UUID.randomUUID()).with(number));
  }

  /** As a person leaves a page whose answers he has looked at. */
  private void leave(ApplicationDraft draft, String page) {
    PageEdit edit = new PageEdit(page, draft.form().version(), 0, newest -> newest);
    asCitizen.call(() -> applications.save(aino, draft.id(), edit));
  }

  private Caller ended(Caller chair, String party) {
    return mandates.holder(chair.himself(), party, true, Optional.of(LocalDate.now().minusDays(1)));
  }

  private long denials(String object) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM audit_event WHERE object = ? AND denied = 1")) {
      query.setString(1, object);
      ResultSet row = query.executeQuery();
      row.next();
      return row.getLong(1);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void what_one_has_sent_by_the_same_form_is_offered_the_latest_first_and_nothing_else() {
    asCitizen.inTransaction(() -> filing.open(aino, CaseFixture.pothole()));
    CaseNumber older = sent(aino, 2);
    CaseNumber newer = sent(aino, 3);

    assertThat(offered(aino)).containsExactly(newer, older);
    assertThat(offered(CaseFixture.someCitizen())).isEmpty();
  }

  @Test
  void a_form_that_takes_no_earlier_answers_offers_none() {
    sent(aino, 3);
    assertThat(asCitizen.call(() -> applications.earlier(aino, "grant-youth"))).isEmpty();
  }

  @Test
  void the_partys_are_offered_to_all_who_act_for_it_and_one_s_own_never_beside_them() {
    String party = mandates.organisation();
    Caller chair = mandates.manager(aino, party);
    Caller treasurer = mandates.manager(CaseFixture.someCitizen(), party);
    CaseNumber own = sent(aino, 3);
    CaseNumber partys = sent(chair, 3);

    assertThat(offered(chair)).containsExactly(partys);
    assertThat(offered(treasurer)).containsExactly(partys);
    assertThat(offered(aino)).containsExactly(own);
    assertThat(offered(ended(CaseFixture.someCitizen(), party))).isEmpty();
  }

  @Test
  void begins_with_what_can_be_said_again_and_says_where_it_is_from() {
    CaseNumber before = sent(aino, 2);

    ApplicationDraft draft = begunWith(aino, before.value());

    assertThat(draft.answers().byQuestion())
        .isEqualTo(
            ProjectAnswers.complete()
                .without("project_name")
                .without("project_plan")
                .without("starts")
                .without("ends")
                .without("applied")
                .byQuestion());
    assertThat(draft.drafted().origins())
        .containsEntry("iban", Prefill.EARLIER)
        .containsEntry("budget", Prefill.EARLIER)
        .hasSize(draft.answers().byQuestion().size());
    assertThat(draft.drafted().taken().earlier()).map(earlier -> earlier.number()).hasValue(before);
    assertThat(draft.drafted().taken().toString()).doesNotContain("FI21");
  }

  @Test
  void an_answer_that_was_changed_is_not_said_to_be_from_there() {
    ApplicationDraft draft = begunWith(aino, sent(aino, 3).value());
    PageEdit edit =
        new PageEdit(
            "applicant",
            draft.form().version(),
            0,
            newest -> newest.with("contact_name", "Elli Esimerkki"));

    ApplicationDraft saved = asCitizen.call(() -> applications.save(aino, draft.id(), edit));

    assertThat(saved.drafted().origins())
        .doesNotContainKey("contact_name")
        .containsEntry("iban", Prefill.EARLIER);
  }

  @Test
  void every_page_that_was_filled_in_is_looked_at_before_it_is_sent() {
    ApplicationDraft draft = begunWith(aino, sent(aino, 3).value());
    PageEdit all =
        new PageEdit("project", draft.form().version(), 0, newest -> ProjectAnswers.complete());
    ApplicationDraft filled = asCitizen.call(() -> applications.save(aino, draft.id(), all));

    assertThat(filled.journey().problems()).isEmpty();
    assertThat(filled.journey().isUnseen()).isTrue();
    assertThat(filled.journey().pageToShow("attachments"))
        .map(page -> page.key())
        .hasValue("applicant");
    assertThatThrownBy(() -> send(draft.id())).isInstanceOf(ApplicationUnfinished.class);

    leave(draft, "applicant");
    assertThatThrownBy(() -> send(draft.id())).isInstanceOf(ApplicationUnfinished.class);
    leave(draft, "budget");
    send(draft.id());
    assertThat(offered(aino)).hasSize(2);
  }

  private void send(UUID draft) {
    asCitizen.call(() -> applications.send(aino, draft, CONTACT, Instant.now()));
  }

  @Test
  void another_s_application_is_not_there_and_nothing_is_begun() {
    CaseNumber anothers = sent(CaseFixture.someCitizen(), 3);

    assertThatThrownBy(() -> begunWith(aino, anothers.value())).isInstanceOf(NotFound.class);

    assertThat(asCitizen.call(() -> drafts.mine(aino))).isEmpty();
    assertThat(denials("case:" + anothers)).isEqualTo(1);
  }

  @Test
  void what_is_no_case_or_of_a_form_that_it_takes_nothing_from_is_not_there() {
    CaseNumber pothole =
        asCitizen.inTransaction(() -> filing.open(aino, CaseFixture.pothole())).number();

    for (String number : List.of(pothole.value(), "MK-2026-000000", "' OR 1=1 --", " ")) {
      assertThatThrownBy(() -> begunWith(aino, number)).as(number).isInstanceOf(NotFound.class);
    }
    assertThat(asCitizen.call(() -> drafts.mine(aino))).isEmpty();
  }

  @Test
  void one_s_own_is_not_the_partys_nor_the_partys_one_s_own() {
    String party = mandates.organisation();
    Caller chair = mandates.manager(aino, party);
    CaseNumber own = sent(aino, 3);
    CaseNumber partys = sent(chair, 3);

    assertThatThrownBy(() -> begunWith(chair, own.value())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> begunWith(aino, partys.value())).isInstanceOf(NotFound.class);
    assertThat(begunWith(chair, partys.value()).answers().typed("iban").words()).isNotEmpty();
  }

  @Test
  void who_acts_for_the_party_no_more_begins_nothing_with_its_answers() {
    String party = mandates.organisation();
    CaseNumber partys = sent(mandates.manager(aino, party), 3);
    Caller former = ended(aino, party);

    assertThatThrownBy(() -> begunWith(former, partys.value())).isInstanceOf(MandateHasEnded.class);

    assertThat(asCitizen.call(() -> drafts.mine(aino))).isEmpty();
    assertThatThrownBy(() -> asCitizen.call(() -> organisations.ofParty(former)))
        .isInstanceOf(MandateHasEnded.class);
  }

  @Test
  void a_draft_with_the_partys_answers_ends_for_him_with_his_mandate() {
    String party = mandates.organisation();
    Caller treasurer = mandates.manager(CaseFixture.someCitizen(), party);
    CaseNumber partys = sent(treasurer, 3);
    Caller chair = mandates.manager(aino, party);
    UUID draft = begunWith(chair, partys.value()).id();
    assertThat(asCitizen.call(() -> drafts.mine(aino))).extracting("id").containsExactly(draft);

    end(chair);

    assertThatThrownBy(() -> asCitizen.call(() -> drafts.load(aino, draft)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.run(() -> drafts.makeOwn(aino, draft)))
        .isInstanceOf(NotFound.class);
    assertThat(asCitizen.call(() -> drafts.mine(aino))).isEmpty();
  }

  @Test
  void nobody_makes_a_draft_with_the_partys_answers_his_own() {
    String party = mandates.organisation();
    CaseNumber partys = sent(mandates.manager(CaseFixture.someCitizen(), party), 3);
    UUID draft = begunWith(mandates.manager(aino, party), partys.value()).id();

    assertThatThrownBy(() -> asCitizen.run(() -> drafts.makeOwn(aino, draft)))
        .isInstanceOf(DraftIsShared.class);
  }

  private void end(Caller holder) {
    try (Connection connection = database.getConnection();
        PreparedStatement change =
            connection.prepareStatement(
                "UPDATE mandate SET ended = UTC_TIMESTAMP(6) WHERE id = ?")) {
      change.setString(1, holder.onBehalf().orElseThrow().mandate());
      assertThat(change.executeUpdate()).isEqualTo(1);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void the_two_ways_of_one_form_are_two_and_one_way_pressed_twice_is_one() {
    String before = sent(aino, 3).value();
    Beginning empty = Beginning.of(UUID.randomUUID());

    ApplicationDraft first = begun(aino, empty.with(before));

    assertThat(begun(aino, empty.with(before)).id()).isEqualTo(first.id());
    assertThatThrownBy(() -> begun(aino, empty)).isInstanceOf(DraftBegunAlready.class);
    ApplicationDraft second =
        asCitizen.call(() -> applications.startAnother(aino, PROGRAMME, empty));
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.answers().byQuestion()).isEmpty();
  }

  @Test
  void what_would_have_to_be_mended_is_left_and_that_nothing_came_along_is_known() {
    CaseNumber wrong = sent(aino, 3, Answers.none().with("iban", "FI21 0000"));

    ApplicationDraft draft = begunWith(aino, wrong.value());

    assertThat(draft.answers().byQuestion()).isEmpty();
    assertThat(draft.drafted().taken().earlier()).isPresent();
    assertThat(draft.journey().isUnseen()).isFalse();
  }

  @Test
  void what_the_register_knows_of_the_organisation_is_filled_in_and_is_to_be_looked_at() {
    Caller chair = mandates.manager(aino, mandates.organisation());
    OrganisationAnswer said =
        OrganisationAnswer.of(
            new RegisteredOrganisation("Mallin Voimistelijat ry", "1234567-1", Optional.empty()));

    ApplicationDraft draft = begun(chair, Beginning.of(UUID.randomUUID()).with(said));

    assertThat(draft.answers().typed("association_name").word())
        .isEqualTo("Mallin Voimistelijat ry");
    assertThat(draft.answers().typed("business_id").word()).isEqualTo("1234567-1");
    assertThat(draft.drafted().origins())
        .containsEntry("association_name", Prefill.ORGANISATION_NAME)
        .containsEntry("business_id", Prefill.ORGANISATION_BUSINESS_ID);
  }

  @Test
  void a_silent_register_costs_nothing_but_its_answers_and_is_remembered() {
    Caller chair = mandates.manager(aino, mandates.organisation());

    ApplicationDraft draft =
        begun(chair, Beginning.of(UUID.randomUUID()).with(OrganisationAnswer.SILENT));

    assertThat(draft.answers().byQuestion()).isEmpty();
    assertThat(draft.drafted().taken().registerSilent()).isTrue();
    assertThat(
            asCitizen
                .call(() -> applications.load(chair, draft.id()))
                .drafted()
                .taken()
                .registerSilent())
        .isTrue();
  }

  @Test
  void no_register_is_asked_where_the_municipality_has_none() {
    Caller chair = mandates.manager(aino, mandates.organisation());
    assertThat(asCitizen.call(() -> organisations.ofParty(chair)))
        .isEqualTo(OrganisationAnswer.NOT_ASKED);
    assertThat(asCitizen.call(() -> organisations.ofParty(aino)))
        .isEqualTo(OrganisationAnswer.NOT_ASKED);
  }
}
