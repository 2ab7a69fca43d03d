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
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who has come to an appointment: said at the door, or by staff. */
@ArquillianTest
class CheckInIT {
  private static final String RIGHT = "4567";

  @Inject private CaseFiling filing;
  @Inject private CitizenCases cases;
  @Inject private CheckIn door;
  @Inject private CaseVisits visits;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = CaseFixture.someCitizen();
  private final Caller handler = CaseFixture.handlerOf(CaseFixture.QUEUE);

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  private CaseNumber inMinutes(int minutes) {
    return open(CaseFixture.appointmentAt(Instant.now().plus(Duration.ofMinutes(minutes))));
  }

  private CaseNumber open(NewCase wanted) {
    return asCitizen.inTransaction(() -> filing.open(aino, wanted)).number();
  }

  private CaseView view(CaseNumber number) {
    return asCitizen.call(() -> cases.one(aino, number));
  }

  private String code(CaseNumber number) {
    return view(number).doorCode().orElseThrow();
  }

  private List<TimelineEntry.Kind> kinds(CaseNumber number) {
    return view(number).timeline().stream().map(TimelineEntry::kind).toList();
  }

  private void staff(BiConsumer<Caller, CaseNumber> act, CaseNumber number) {
    asStaff.run(() -> act.accept(handler, number));
  }

  @Test
  void code_and_digits_say_that_he_has_come_and_twice_is_once() {
    CaseNumber number = inMinutes(30);
    String typed = code(number).toLowerCase(java.util.Locale.ROOT).replace('0', 'o');

    assertThat(door.checkIn(" " + typed.substring(0, 3) + " " + typed.substring(3), "45 67"))
        .isPresent();
    assertThat(door.checkIn(code(number), RIGHT)).isPresent();

    assertThat(kinds(number))
        .containsExactly(TimelineEntry.Kind.OPENED, TimelineEntry.Kind.ARRIVED);
    assertThat(view(number).timeline().get(1).by()).isEqualTo(TimelineEntry.Actor.CITIZEN);
    assertThat(view(number).status()).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void only_from_an_hour_before_and_only_who_knew_the_digits_learns_it() {
    CaseNumber early = inMinutes(62);
    CaseNumber over = inMinutes(-61);

    assertThatThrownBy(() -> door.checkIn(code(early), RIGHT))
        .isInstanceOf(TooEarlyToCheckIn.class);
    assertThatThrownBy(() -> door.checkIn(code(over), RIGHT)).isInstanceOf(NothingToCheckIn.class);
    assertThat(door.checkIn(code(early), "0000")).isEmpty();
    assertThat(kinds(early)).containsExactly(TimelineEntry.Kind.OPENED);
  }

  @Test
  void after_five_wrong_tries_the_right_digits_are_wrong_too() {
    CaseNumber number = inMinutes(10);
    for (int tries = 0; tries < 5; tries++) {
      assertThat(door.checkIn(code(number), "000" + tries)).isEmpty();
    }

    assertThat(door.checkIn(code(number), RIGHT)).isEmpty();
    assertThat(kinds(number)).containsExactly(TimelineEntry.Kind.OPENED);
  }

  @Test
  void an_unknown_code_answers_like_a_wrong_one_and_tries_change_nothing() {
    CaseNumber number = inMinutes(10);
    int revision = view(number).revision();

    assertThat(door.checkIn("UUUUUU", RIGHT)).isEmpty();
    assertThat(door.checkIn(null, null)).isEmpty();
    assertThat(door.checkIn(code(number), "")).isEmpty();

    assertThat(view(number).revision()).isEqualTo(revision);
  }

  @Test
  void only_an_appointment_with_a_number_to_ask_for_has_a_code() {
    Instant soon = Instant.now().plus(Duration.ofMinutes(10));

    assertThat(view(open(CaseFixture.pothole())).doorCode()).isEmpty();
    assertThat(view(open(CaseFixture.withoutPhone(CaseFixture.appointmentAt(soon)))).doorCode())
        .isEmpty();
    assertThat(view(open(CaseFixture.reservationToApproveAt(soon))).doorCode()).isEmpty();
    for (MeetingWay way : MeetingWay.values()) {
      CaseView seen = view(open(CaseFixture.metBy(way, CaseFixture.appointmentAt(soon))));
      assertThat(seen.time().orElseThrow().way()).isEqualTo(way);
      assertThat(seen.doorCode().isPresent()).as(way.key()).isEqualTo(way.isAtPlace());
    }
  }

  @Test
  void a_missed_appointment_is_told_and_can_be_taken_back_today() throws SQLException {
    CaseNumber number = inMinutes(-1);

    staff(visits::missed, number);
    staff(visits::missed, number);
    assertThat(view(number).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(view(number).outcome()).contains(Outcomes.NO_SHOW);
    assertThat(mails(number)).contains("NO_SHOW").doesNotContain("CLOSED");

    staff(visits::undoMissed, number);
    staff(visits::undoMissed, number);
    assertThat(view(number).status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(mails(number)).contains("REOPENED");
    assertThat(kinds(number))
        .containsExactly(
            TimelineEntry.Kind.OPENED, TimelineEntry.Kind.CLOSED, TimelineEntry.Kind.REOPENED);
  }

  @Test
  void a_missed_appointment_of_another_day_stays_missed() throws SQLException {
    CaseNumber number = inMinutes(-1);
    staff(visits::missed, number);
    change(
        "UPDATE case_entry SET happened = happened - INTERVAL 1 DAY WHERE kind = 'CLOSED'"
            + " AND case_id = (SELECT id FROM case_file WHERE number = ?)",
        number);

    assertThatThrownBy(() -> staff(visits::undoMissed, number)).isInstanceOf(NoShowStands.class);
    assertThat(view(number).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void staff_of_another_queue_find_nothing_to_mark() {
    CaseNumber number = inMinutes(-1);
    Caller stranger = CaseFixture.handlerOf("toinen");

    assertThatThrownBy(() -> asStaff.run(() -> visits.arrived(stranger, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> visits.undoArrival(stranger, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> visits.missed(stranger, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> visits.undoMissed(stranger, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> staff(visits::arrived, open(CaseFixture.pothole())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void staff_mark_who_has_come_and_take_it_back() {
    CaseNumber number = inMinutes(0);

    staff(visits::arrived, number);
    staff(visits::arrived, number);
    assertThatThrownBy(() -> staff(visits::missed, number)).isInstanceOf(HasArrived.class);
    staff(visits::undoArrival, number);

    assertThat(kinds(number))
        .containsExactly(
            TimelineEntry.Kind.OPENED,
            TimelineEntry.Kind.ARRIVED,
            TimelineEntry.Kind.ARRIVAL_UNDONE);
    assertThat(view(number).timeline().get(1).actor()).isEqualTo(handler.name());
  }

  private List<String> mails(CaseNumber number) throws SQLException {
    try (var connection = database.getConnection();
        var find =
            connection.prepareStatement(
                "SELECT kind FROM notification WHERE case_id ="
                    + " (SELECT id FROM case_file WHERE number = ?)")) {
      find.setString(1, number.value());
      List<String> kinds = new ArrayList<>();
      try (var rows = find.executeQuery()) {
        while (rows.next()) {
          kinds.add(rows.getString(1));
        }
      }
      return kinds;
    }
  }

  private void change(String statement, CaseNumber number) throws SQLException {
    try (var connection = database.getConnection();
        var change = connection.prepareStatement(statement)) {
      change.setString(1, number.value());
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }
}
