package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.luukku.forms.Answers;
import fi.luukku.grants.ApplicationDraft;
import fi.luukku.grants.GrantApplications;
import fi.luukku.identity.Caller;
import fi.luukku.parties.HeldBy;
import fi.luukku.parties.MandateBook;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A draft that several of an association fill in. */
@ArquillianTest
class DraftSharingIT {
  private static final String PROGRAMME = "grant-project";

  @Inject private GrantApplications applications;
  @Inject private CaseFiling filing;
  @Inject private Drafts drafts;
  @Inject private DraftSharing sharing;
  @Inject private MandateBook mandates;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  /** Two who act for the same association, and what the first has begun. */
  private final class Association {
    private final String party = mandates.organisation();
    private final Caller chair = mandates.manager(CaseFixture.someCitizen(), party);
    private final Caller treasurer = mandates.manager(CaseFixture.someCitizen(), party);
    private final UUID draft =
        asCitizen
            .call(() -> applications.start(chair, PROGRAMME, Beginning.of(UUID.randomUUID())))
            .id();

    private Association shared() {
      asCitizen.run(
          () -> sharing.invite(chair, draft, treasurer.onBehalf().orElseThrow().mandate()));
      return this;
    }

    private ApplicationDraft save(Caller who, String page, int revision, String key, String word) {
      int version = asCitizen.call(() -> applications.load(who, draft)).form().version();
      UnaryOperator<Answers> change = newest -> newest.with(key, word);
      return asCitizen.call(
          () -> applications.save(who, draft, new PageEdit(page, version, revision, change)));
    }
  }

  @Test
  void two_on_different_pages_never_lose_each_others_words() {
    Association both = new Association().shared();

    both.save(both.chair, "applicant", 0, "contact_name", "Aino");
    ApplicationDraft newest = both.save(both.treasurer, "project", 0, "project_name", "Juhla");

    assertThat(newest.answers().typed("contact_name").word()).isEqualTo("Aino");
    assertThat(newest.answers().typed("project_name").word()).isEqualTo("Juhla");
  }

  @Test
  void on_the_same_page_the_second_is_told_and_overwrites_nothing() {
    Association both = new Association().shared();
    both.save(both.chair, "project", 0, "project_name", "Juhla");

    assertThatThrownBy(() -> both.save(both.treasurer, "project", 0, "project_name", "Retki"))
        .isInstanceOf(DraftHasChanged.class);

    ApplicationDraft saved = asCitizen.call(() -> applications.load(both.treasurer, both.draft));
    assertThat(saved.answers().typed("project_name").word()).isEqualTo("Juhla");
    assertThat(saved.drafted().part("project").savedBy()).isEqualTo(both.chair.name());
  }

  @Test
  void a_draft_is_not_there_for_who_was_not_invited_but_he_knows_that_it_was_begun() {
    Association both = new Association();

    assertThatThrownBy(() -> asCitizen.call(() -> drafts.load(both.treasurer, both.draft)))
        .isInstanceOf(NotFound.class);
    assertThat(asCitizen.call(() -> drafts.mine(both.treasurer))).isEmpty();
    assertThat(
            asCitizen.call(
                () -> drafts.ofErrand(both.treasurer, CaseKind.GRANT_APPLICATION, PROGRAMME)))
        .extracting(DraftRow::standing, DraftRow::ownerName)
        .containsExactly(tuple(DraftRow.Standing.OF_PARTY, both.chair.name()));
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () ->
                        applications.start(
                            both.treasurer, PROGRAMME, Beginning.of(UUID.randomUUID()))))
        .isInstanceOf(DraftBegunAlready.class);
    assertThat(
            asCitizen.call(
                () ->
                    drafts.ofErrand(
                        CaseFixture.someCitizen(), CaseKind.GRANT_APPLICATION, PROGRAMME)))
        .isEmpty();
  }

  @Test
  void only_who_may_do_the_errand_for_the_party_is_invited_and_only_by_who_began_it() {
    Association both = new Association();
    Caller elsewhere = mandates.manager(CaseFixture.someCitizen(), mandates.organisation());
    String foreign = elsewhere.onBehalf().orElseThrow().mandate();

    assertThat(asCitizen.call(() -> sharing.overview(both.chair, both.draft)).colleagues())
        .extracting(HeldBy::mandate)
        .extracting("person")
        .containsExactly(both.treasurer.id());
    assertThatThrownBy(() -> asCitizen.run(() -> sharing.invite(both.chair, both.draft, foreign)))
        .isInstanceOf(NotFound.class);
    both.shared();
    String own = both.treasurer.onBehalf().orElseThrow().mandate();
    assertThatThrownBy(() -> asCitizen.run(() -> sharing.invite(both.treasurer, both.draft, own)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.run(() -> drafts.delete(both.treasurer, both.draft)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_ended_mandate_ends_the_way_into_the_draft_of_who_began_it_too() {
    Association both = new Association().shared();
    end(both.chair);

    assertThatThrownBy(() -> asCitizen.call(() -> drafts.load(both.chair, both.draft)))
        .isInstanceOf(NotFound.class);
    assertThat(asCitizen.call(() -> drafts.mine(both.chair))).isEmpty();
    assertThat(asCitizen.call(() -> drafts.load(both.treasurer, both.draft)).id())
        .isEqualTo(both.draft);
    end(both.treasurer);
    assertThatThrownBy(() -> asCitizen.call(() -> drafts.load(both.treasurer, both.draft)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_others_have_written_in_becomes_nobodys_own() {
    Association both = new Association().shared();

    assertThatThrownBy(() -> asCitizen.run(() -> drafts.makeOwn(both.chair.himself(), both.draft)))
        .isInstanceOf(DraftIsShared.class);
  }

  @Test
  void who_was_invited_leaves_and_is_taken_back() {
    Association both = new Association().shared();
    String share =
        asCitizen.call(() -> sharing.overview(both.treasurer, both.draft)).invited().get(0).share();
    asCitizen.run(() -> sharing.takeBack(both.treasurer, both.draft, share));

    assertThatThrownBy(() -> asCitizen.call(() -> drafts.load(both.treasurer, both.draft)))
        .isInstanceOf(NotFound.class);
    both.shared();
    String again =
        asCitizen.call(() -> sharing.overview(both.chair, both.draft)).invited().get(0).share();
    asCitizen.run(() -> sharing.takeBack(both.chair, both.draft, again));
    assertThat(asCitizen.call(() -> sharing.overview(both.chair, both.draft)).invited()).isEmpty();
  }

  @Test
  void who_has_which_page_before_him_is_told_to_the_others() {
    Association both = new Association().shared();

    assertThat(asCitizen.call(() -> sharing.here(both.chair, both.draft, "budget"))).isEmpty();
    assertThat(asCitizen.call(() -> sharing.here(both.treasurer, both.draft, "project")))
        .extracting(AtDraft::part)
        .containsExactly("budget");
    assertThatThrownBy(
            () ->
                asCitizen.call(() -> sharing.here(CaseFixture.someCitizen(), both.draft, "budget")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoever_fills_it_in_sends_it_and_the_others_find_its_receipt() {
    Association both = new Association().shared();
    NewCase.Contact contact = new NewCase.Contact(Optional.empty(), Optional.empty(), Language.FI);
    Receipt sent =
        asCitizen.inTransaction(
            () -> {
              Draft taken = drafts.takeUp(both.treasurer, both.draft).orElseThrow();
              return filing.open(both.treasurer, ofParty(taken, contact));
            });

    Receipt found =
        asCitizen.call(() -> applications.receipt(both.chair, both.draft)).orElseThrow();
    assertThat(found.number()).isEqualTo(sent.number());
    assertThat(found.sentBy()).hasValue(both.treasurer.name());
    assertThat(asCitizen.call(() -> applications.receipt(both.treasurer, both.draft)))
        .map(Receipt::sentBy)
        .hasValue(Optional.empty());
    Caller elsewhere = mandates.manager(CaseFixture.someCitizen(), mandates.organisation());
    assertThat(asCitizen.call(() -> applications.receipt(elsewhere, both.draft))).isEmpty();
    assertThat(asCitizen.call(() -> applications.receipt(both.chair.himself(), both.draft)))
        .isEmpty();
    assertThat(
            asCitizen
                .call(() -> applications.send(both.chair, both.draft, contact, Instant.now()))
                .number())
        .isEqualTo(sent.number());
  }

  private static NewCase ofParty(Draft draft, NewCase.Contact contact) {
    NewCase usual = CaseFixture.grantApplication();
    return new NewCase(
        draft.kind(),
        draft.id().toString(),
        draft.key(),
        usual.queueKey(),
        usual.title(),
        usual.status(),
        usual.expectedBy(),
        usual.time(),
        contact,
        draft.answersJson(),
        usual.attachments(),
        Optional.empty());
  }

  private void end(Caller who) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE mandate SET ended = UTC_TIMESTAMP(6) WHERE id = ?")) {
      statement.setString(1, who.onBehalf().orElseThrow().mandate());
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
