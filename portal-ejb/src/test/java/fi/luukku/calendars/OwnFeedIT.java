package fi.luukku.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewDraft;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.identity.SignedIn;
import fi.luukku.parties.MandateBook;
import fi.luukku.parties.NoticeWish;
import fi.luukku.parties.PersonalChoices;
import fi.luukku.parties.ReminderWish;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A citizen's own calendar, as a program reads it that has nothing but the address. */
@ArquillianTest
class OwnFeedIT {
  @Inject private OwnFeed own;
  @Inject private FeedReading reading;
  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private Drafts drafts;
  @Inject private HandlerDesk desk;
  @Inject private HandlerQueries queries;
  @Inject private PersonalChoices choices;
  @Inject private GrantProgrammes programmes;
  @Inject private MandateBook mandates;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = CaseFixture.someCitizen();
  private final Caller sari = CaseFixture.handlerOf(CaseFixture.QUEUE);

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void a_booking_is_in_it_and_stays_as_cancelled_when_it_was_cancelled() {
    String secret = address(aino);
    CaseNumber number = file(aino, CaseFixture.appointmentTomorrow());

    Map<String, String> booked = only(secret);
    assertThat(booked)
        .containsEntry("UID", number + "@127.0.0.1")
        .containsEntry("STATUS", "CONFIRMED")
        .containsEntry("LOCATION", "Pääkirjasto")
        .containsEntry("URL", "http://127.0.0.1:8080/my/matter?number=" + number);
    assertThat(booked.keySet())
        .containsExactlyInAnyOrder(
            "UID",
            "DTSTAMP",
            "LAST-MODIFIED",
            "SEQUENCE",
            "SUMMARY",
            "DTSTART",
            "DTEND",
            "LOCATION",
            "URL",
            "STATUS");

    asCitizen.run(() -> cases.withdraw(aino, number, ""));
    Map<String, String> cancelled = only(secret);
    assertThat(cancelled)
        .containsEntry("STATUS", "CANCELLED")
        .containsEntry("UID", booked.get("UID"));
    assertThat(Integer.parseInt(cancelled.get("SEQUENCE")))
        .isGreaterThan(Integer.parseInt(booked.get("SEQUENCE")));

    change(
        "UPDATE case_file SET changed = UTC_TIMESTAMP(6) - INTERVAL 31 DAY WHERE number = ?",
        number.value());
    assertThat(read(secret)).isEmpty();
  }

  @Test
  void what_waits_for_an_approval_is_only_perhaps() {
    String secret = address(aino);
    file(
        aino,
        CaseFixture.reservationToApproveAt(
            CaseFixture.appointmentTomorrow().time().orElseThrow().starts()));

    assertThat(only(secret)).containsEntry("STATUS", "TENTATIVE");
  }

  @Test
  void what_is_asked_of_him_is_a_day_until_he_answers() {
    String secret = address(aino);
    CaseNumber number = file(aino, CaseFixture.pothole());
    LocalDate day = LocalDate.now(TimeSource.LOCAL).plusDays(3);
    int revision = asStaff.call(() -> queries.one(sari, number)).revision();
    asStaff.run(() -> desk.ask(sari, number, revision, "Missä kohdassa?", day));

    Map<String, String> due = only(secret);
    assertThat(due)
        .containsEntry("DTSTART", day.toString().replace("-", ""))
        .containsEntry("TRANSP", "TRANSPARENT");
    assertThat(due.get("SUMMARY")).startsWith("Vastaa viimeistään tänään: ");
    assertThat(due.toString()).doesNotContain("Missä kohdassa");

    asCitizen.run(() -> cases.write(aino, number, "Suojatiellä", "once"));
    assertThat(read(secret)).isEmpty();
  }

  @Test
  void a_round_closes_for_whom_it_has_an_unfinished_application() {
    String secret = address(aino);
    asCitizen.call(
        () -> drafts.start(aino, NewDraft.empty(CaseKind.GRANT_APPLICATION, "grant-activity")));

    assertThat(read(secret))
        .allSatisfy(
            entry -> assertThat(entry.get("SUMMARY")).startsWith("Hakuaika päättyy klo 16.00: "))
        .hasSize(programmes.get("grant-activity").open().isPresent() ? 1 : 0);
  }

  @Test
  void speaks_the_language_that_he_has_chosen() {
    asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(aino)));
    asCitizen.run(
        () -> choices.save(aino, NoticeWish.ALL, ReminderWish.DAY, false, Language.SV, Set.of()));
    String secret = address(aino);
    file(aino, CaseFixture.appointmentTomorrow());

    assertThat(only(secret)).containsEntry("LOCATION", "Huvudbiblioteket");
  }

  @Test
  void a_booking_for_an_association_leaves_with_the_mandate() {
    String secret = address(aino);
    Caller forParty = mandates.manager(aino, mandates.organisation());
    OnBehalf party = forParty.onBehalf().orElseThrow();
    file(forParty, CaseFixture.reservationToApproveAt(Instant.now().plus(1, ChronoUnit.DAYS)));

    assertThat(only(secret).get("SUMMARY")).endsWith("(" + party.name() + ")");

    change("UPDATE mandate SET ended = UTC_TIMESTAMP(6) WHERE id = ?", party.mandate());
    assertThat(read(secret)).isEmpty();
  }

  @Test
  void another_persons_bookings_are_not_in_it() {
    String secret = address(aino);
    file(CaseFixture.someCitizen(), CaseFixture.appointmentTomorrow());

    assertThat(read(secret)).isEmpty();
  }

  @Test
  void a_replaced_or_ended_address_leads_nowhere_as_one_that_never_was() throws SQLException {
    String first = address(aino);
    String second = address(aino);

    assertThat(second).isNotEqualTo(first).hasSize(32);
    assertThat(asCitizen.call(() -> own.mine(aino)).orElseThrow().secret()).isEqualTo(second);
    assertThatThrownBy(() -> reading.read(first)).isInstanceOf(NotFound.class);
    asCitizen.run(() -> own.end(aino));
    asCitizen.run(() -> own.end(aino));
    assertThatThrownBy(() -> reading.read(second)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reading.read("")).isInstanceOf(NotFound.class);
    assertThat(asCitizen.call(() -> own.mine(aino))).isEmpty();
  }

  @Test
  void the_database_shows_no_secret() throws SQLException {
    String secret = address(aino);
    try (Connection connection = database.getConnection();
        PreparedStatement rows =
            connection.prepareStatement("SELECT * FROM calendar_feed WHERE subject = ?")) {
      rows.setString(1, aino.id());
      try (ResultSet row = rows.executeQuery()) {
        row.next();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          assertThat(row.getString(i)).doesNotContain(secret);
        }
      }
    }
  }

  @Test
  void the_same_calendar_has_the_same_entity_tag() {
    String secret = address(aino);
    file(aino, CaseFixture.appointmentTomorrow());
    String tag = reading.read(secret).entityTag();

    assertThat(reading.read(secret).entityTag()).isEqualTo(tag);
    file(aino, CaseFixture.appointmentTomorrow());
    assertThat(reading.read(secret).entityTag()).isNotEqualTo(tag);
  }

  private String address(Caller person) {
    asCitizen.run(() -> own.renew(person, Language.FI));
    return asCitizen.call(() -> own.mine(person)).orElseThrow().secret();
  }

  private List<Map<String, String>> read(String secret) {
    return FeedReader.entries(reading.read(secret), "VEVENT");
  }

  private Map<String, String> only(String secret) {
    List<Map<String, String>> entries = read(secret);
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private CaseNumber file(Caller caller, NewCase wanted) {
    return asCitizen.inTransaction(() -> filing.open(caller, wanted)).number();
  }

  private void change(String sql, String value) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
