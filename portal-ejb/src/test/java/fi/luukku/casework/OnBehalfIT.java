package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.documents.DocumentReading;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.identity.SignedIn;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.parties.Mandate;
import fi.luukku.parties.MandateDoesNotReach;
import fi.luukku.parties.MandateHasEnded;
import fi.luukku.parties.NationalMandateFixture;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OnBehalfIT {
  @Inject private ActingOnBehalf acting;
  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private Drafts drafts;
  @Inject private DocumentUploads uploads;
  @Inject private DocumentReading reading;
  @Inject private HandlerDesk desk;
  @Inject private NationalMandateFixture national;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;
  @Inject private Event<SignedIn> signIns;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void who_holds_a_mandate_may_choose_it_and_nobody_else() {
    Caller chair = CaseFixture.someCitizen();
    String mandate = give(chair, organisation(), "CHAIR");
    Caller stranger = CaseFixture.someCitizen();

    assertThat(chosen(chair, mandate).onBehalf()).map(OnBehalf::mandate).hasValue(mandate);
    assertThat(asCitizen.call(() -> acting.mine(stranger))).isEmpty();
    assertThatThrownBy(() -> chosen(stranger, mandate)).isInstanceOf(NotFound.class);
    assertThat(denials("party-chosen", mandate)).isEqualTo(1);
  }

  @Test
  void an_ended_mandate_is_not_offered_and_cannot_be_chosen() {
    Caller chair = CaseFixture.someCitizen();
    String mandate = give(chair, organisation(), "CHAIR");
    end(mandate);

    assertThat(asCitizen.call(() -> acting.mine(chair))).extracting(Mandate::id).isEmpty();
    assertThatThrownBy(() -> chosen(chair, mandate)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_case_of_the_party_is_seen_by_all_who_hold_a_mandate_and_under_the_party_alone() {
    String party = organisation();
    Caller chair = CaseFixture.someCitizen();
    Caller forParty = chosen(chair, give(chair, party, "CHAIR"));
    Caller booker = CaseFixture.someCitizen();
    Caller bookerForParty = chosen(booker, give(booker, party, "BOOKER"));

    CaseNumber number = file(forParty, CaseFixture.pothole()).number();

    assertThat(asCitizen.call(() -> cases.one(bookerForParty, number)).partyName())
        .hasValue("Mallin Partio ry");
    assertThat(open(bookerForParty)).isEqualTo(1);
    assertThat(open(chair)).isZero();
    assertThatThrownBy(() -> asCitizen.call(() -> cases.one(chair, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> cases.one(booker, number)))
        .isInstanceOf(NotFound.class);
    assertThat(
            count(
                "SELECT COUNT(*) FROM audit_event WHERE act = 'case-opened' AND actor = ?",
                "citizen:" + chair.id() + "/for:" + party))
        .isEqualTo(1);
  }

  @Test
  void a_persons_own_case_is_not_the_partys() {
    Caller chair = CaseFixture.someCitizen();
    Caller forParty = chosen(chair, give(chair, organisation(), "CHAIR"));

    CaseNumber own = file(chair, CaseFixture.pothole()).number();

    assertThat(open(forParty)).isZero();
    assertThatThrownBy(() -> asCitizen.call(() -> cases.one(forParty, own)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_mandate_that_ended_before_the_submit_refuses_it_and_leaves_the_draft() {
    Caller chair = CaseFixture.someCitizen();
    String mandate = give(chair, organisation(), "CHAIR");
    Caller forParty = chosen(chair, mandate);
    UUID draft = begin(forParty).id();
    end(mandate);

    assertThatThrownBy(() -> send(forParty, draft)).isInstanceOf(MandateHasEnded.class);

    assertThat(asCitizen.call(() -> drafts.load(chair, draft)).id()).isEqualTo(draft);
    assertThat(asCitizen.call(() -> drafts.mine(chair)))
        .extracting(DraftRow::partyName)
        .containsExactly(Optional.of("Mallin Partio ry"));
    assertThat(denials("mandate-has-ended", mandate)).isEqualTo(1);
    assertThatThrownBy(() -> open(forParty)).isInstanceOf(MandateHasEnded.class);
  }

  @Test
  void a_draft_begun_for_one_party_is_not_sent_for_another() {
    Caller chair = CaseFixture.someCitizen();
    Caller forParty = chosen(chair, give(chair, organisation(), "CHAIR"));
    Caller forOther = chosen(chair, give(chair, organisation(), "CHAIR"));
    UUID draft = begin(forParty).id();

    assertThatThrownBy(() -> send(chair, draft)).isInstanceOf(PartyHasChanged.class);
    assertThatThrownBy(() -> send(forOther, draft)).isInstanceOf(PartyHasChanged.class);

    assertThat(send(forParty, draft).repeated()).isFalse();
  }

  @Test
  void a_choice_with_another_persons_mandate_or_another_party_is_refused() {
    Caller chair = CaseFixture.someCitizen();
    String party = organisation();
    String mandate = give(chair, party, "CHAIR");
    OnBehalf forged = new OnBehalf(mandate, organisation(), "Toinen ry");
    Caller stranger =
        CaseFixture.someCitizen().actingFor(Optional.of(new OnBehalf(mandate, party, "X")));

    assertThatThrownBy(() -> file(chair.actingFor(Optional.of(forged)), CaseFixture.pothole()))
        .isInstanceOf(MandateHasEnded.class);
    assertThatThrownBy(() -> file(stranger, CaseFixture.pothole()))
        .isInstanceOf(MandateHasEnded.class);
  }

  @Test
  void a_role_reaches_only_what_the_municipality_names() {
    Caller booker = CaseFixture.someCitizen();
    Caller forParty = chosen(booker, give(booker, organisation(), "BOOKER"));

    assertThatThrownBy(() -> file(forParty, CaseFixture.grantApplication()))
        .isInstanceOf(MandateDoesNotReach.class);
    assertThat(open(forParty)).isZero();
  }

  @Test
  void a_document_of_the_partys_case_is_read_by_who_holds_a_mandate_now_and_by_nobody_else() {
    String party = organisation();
    Caller chair = CaseFixture.someCitizen();
    String chairs = give(chair, party, "CHAIR");
    Caller forParty = chosen(chair, chairs);
    Caller booker = CaseFixture.someCitizen();
    Caller bookerForParty = chosen(booker, give(booker, party, "BOOKER"));
    String document = filedWithDocument(forParty);

    assertThat(read(forParty, document)).isEqualTo("tosite.pdf");
    assertThat(read(bookerForParty, document)).isEqualTo("tosite.pdf");
    for (Caller nobody : List.of(chair, booker, CaseFixture.someCitizen())) {
      assertThatThrownBy(() -> read(nobody, document)).isInstanceOf(NotFound.class);
    }
    end(chairs);
    assertThatThrownBy(() -> read(forParty, document)).isInstanceOf(MandateHasEnded.class);
    assertThat(read(bookerForParty, document)).isEqualTo("tosite.pdf");
  }

  @Test
  void messages_of_the_partys_case_are_read_and_written_by_all_who_hold_a_mandate_now() {
    String party = organisation();
    Caller chair = CaseFixture.someCitizen();
    String chairs = give(chair, party, "CHAIR");
    Caller forParty = chosen(chair, chairs);
    Caller booker = CaseFixture.someCitizen();
    Caller bookerForParty = chosen(booker, give(booker, party, "BOOKER"));
    CaseNumber number = file(forParty, CaseFixture.pothole()).number();

    asCitizen.run(() -> cases.write(bookerForParty, number, "Milloin?", "form"));
    assertThat(asCitizen.call(() -> cases.one(forParty, number)).timeline())
        .anyMatch(entry -> entry.text().equals(Optional.of("Milloin?")));
    end(chairs);
    assertThatThrownBy(() -> asCitizen.run(() -> cases.write(forParty, number, "Hei", "next")))
        .isInstanceOf(MandateHasEnded.class);
    assertThatThrownBy(() -> asCitizen.call(() -> cases.one(forParty, number)))
        .isInstanceOf(MandateHasEnded.class);
  }

  @Test
  void who_may_act_no_more_gets_no_mail_of_the_partys_case() {
    String party = organisation();
    Caller chair = CaseFixture.someCitizen();
    String chairs = give(chair, party, "CHAIR");
    CaseNumber number = file(chosen(chair, chairs), CaseFixture.pothole()).number();
    Caller handler = CaseFixture.handlerOf(CaseFixture.QUEUE);
    asStaff.run(() -> desk.write(handler, number, "Kiitos", "one"));
    long before = mails(number);

    end(chairs);
    asStaff.run(() -> desk.write(handler, number, "Valmis", "two"));

    assertThat(before).isEqualTo(2);
    assertThat(mails(number)).isEqualTo(before);
  }

  @Test
  void whoever_manages_the_mandates_hears_of_the_matter_of_who_may_act_no_more() {
    String party = organisation();
    Caller chair = CaseFixture.someCitizen();
    String chairs = give(chair, party, "CHAIR");
    CaseNumber number = file(chosen(chair, chairs), CaseFixture.pothole()).number();
    Caller next = CaseFixture.someCitizen();
    change("UPDATE mandate SET manages = TRUE WHERE id = ?", give(next, party, "CHAIR"));
    asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(next)));
    String address = UUID.randomUUID() + "@example.org";
    change(
        "UPDATE party SET email = ?, details_saved = UTC_TIMESTAMP(6) WHERE person_id = ?",
        address,
        next.id());
    Caller handler = CaseFixture.handlerOf(CaseFixture.QUEUE);
    asStaff.run(() -> desk.write(handler, number, "Kiitos", "one"));
    assertThat(mailsTo(address)).as("the filer is told, and nobody else").isZero();

    end(chairs);
    asStaff.run(() -> desk.write(handler, number, "Valmis", "two"));

    assertThat(mailsTo(address)).isEqualTo(1);
  }

  @Test
  void who_was_acted_for_sees_the_case_as_his_own() {
    Caller guardian = CaseFixture.someCitizen();
    Caller child = CaseFixture.someCitizen();
    Caller forChild =
        guardian.actingFor(Optional.of(national.giveToday(guardian.id(), child.id(), "Onni")));
    String document = filedWithDocument(forChild);

    assertThat(open(child)).isEqualTo(1);
    assertThat(open(guardian)).isZero();
    assertThat(read(child, document)).isEqualTo("tosite.pdf");
    assertThatThrownBy(() -> read(guardian, document)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_draft_for_another_becomes_ones_own_and_is_sent_so() {
    Caller chair = CaseFixture.someCitizen();
    String mandate = give(chair, organisation(), "CHAIR");
    Caller forParty = chosen(chair, mandate);
    UUID draft = begin(forParty).id();
    end(mandate);

    assertThatThrownBy(() -> asCitizen.run(() -> drafts.makeOwn(forParty, draft)))
        .isInstanceOf(PartyHasChanged.class);
    assertThatThrownBy(() -> asCitizen.run(() -> drafts.makeOwn(CaseFixture.someCitizen(), draft)))
        .isInstanceOf(NotFound.class);
    asCitizen.run(() -> drafts.makeOwn(chair, draft));

    assertThat(send(chair, draft).repeated()).isFalse();
    assertThat(open(chair)).isEqualTo(1);
  }

  private String filedWithDocument(Caller caller) {
    String key = UUID.randomUUID().toString();
    byte[] pdf = "%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8);
    String document =
        asCitizen
            .call(() -> uploads.upload(caller, key, "tosite.pdf", new ByteArrayInputStream(pdf)))
            .id();
    file(caller, CaseFixture.pothole(key, List.of(document)));
    return document;
  }

  private String read(Caller caller, String document) {
    return asCitizen.call(() -> reading.open(caller, document)).facts().fileName();
  }

  private long mails(CaseNumber number) {
    return count(
        "SELECT COUNT(*) FROM notification n JOIN case_file c ON c.id = n.case_id"
            + " WHERE c.number = ?",
        number.value());
  }

  private long mailsTo(String address) {
    return count("SELECT COUNT(*) FROM notification WHERE address = ?", address);
  }

  private Caller chosen(Caller caller, String mandate) {
    OnBehalf party = asCitizen.call(() -> acting.choose(caller, mandate));
    return caller.actingFor(Optional.of(party));
  }

  private Receipt file(Caller caller, NewCase wanted) {
    return asCitizen.inTransaction(() -> filing.open(caller, wanted));
  }

  private Draft begin(Caller caller) {
    return asCitizen.call(
        () -> drafts.start(caller, NewDraft.empty(CaseKind.SERVICE_REQUEST, "streets.pothole")));
  }

  private Receipt send(Caller caller, UUID draft) {
    return asCitizen.inTransaction(
        () -> {
          assertThat(drafts.takeUp(caller, draft)).isPresent();
          return filing.open(caller, CaseFixture.pothole());
        });
  }

  private long open(Caller caller) {
    return asCitizen.call(() -> cases.mine(caller, CaseFilter.OPEN, 0)).total();
  }

  private String organisation() {
    String id = UUID.randomUUID().toString();
    String number = String.valueOf(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000));
    change(
        "INSERT INTO organisation (id, business_id, name, registered)"
            + " VALUES (?, ?, 'Mallin Partio ry', UTC_TIMESTAMP(6))",
        id,
        number + "-0");
    return id;
  }

  private String give(Caller person, String organisation, String role) {
    String id = UUID.randomUUID().toString();
    change(
        "INSERT INTO mandate (id, organisation_id, person_id, role, from_day, given_by, given)"
            + " VALUES (?, ?, ?, ?, '2020-01-01', 'staff:test', UTC_TIMESTAMP(6))",
        id,
        organisation,
        person.id(),
        role);
    return id;
  }

  private void end(String mandate) {
    change("UPDATE mandate SET ended = UTC_TIMESTAMP(6) WHERE id = ?", mandate);
  }

  private long denials(String act, String mandate) {
    return count(
        "SELECT COUNT(*) FROM audit_event WHERE denied AND act = ? AND object = ?",
        act,
        "mandate:" + mandate);
  }

  private void change(String sql, String... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private long count(String sql, String... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }
}
