package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.appointments.BookedVisits.Visit;
import fi.luukku.appointments.DeskMoving.Elsewhere;
import fi.luukku.appointments.DeskMoving.Move;
import fi.luukku.appointments.MovePreview.Planned;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The bookings of a desk go to other desks, at the times that they have. */
@ArquillianTest
class DeskMovingIT {
  private static final String SERVICE = "building-advice";
  private static final String PLACE = "town-hall";
  private static final String DESK = "town-hall-desk-1";
  private static final String OTHER = "town-hall-desk-3";

  @Inject private DeskMoving moving;
  @Inject private DeskAbsences absences;
  @Inject private DeskCalendar calendar;
  @Inject private AppointmentMoving own;
  @Inject private BookedVisits visits;
  @Inject private CitizenCases cases;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller builder = CaseFixture.handlerOf("building");

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void what_finds_a_desk_goes_and_is_told_and_what_finds_none_stays() throws SQLException {
    LocalDate day = emptyDay();
    List<Instant> starts = visits.starts(SERVICE, PLACE, day);
    Visit stays = visits.at(SERVICE, PLACE, starts.get(0));
    Visit inTheWay = visits.at(SERVICE, PLACE, starts.get(0));
    Visit goes = visits.at(SERVICE, PLACE, starts.get(1));
    Period time = DeskCalendar.days(day, day);
    String absence =
        asStaff.call(() -> absences.add(builder, UUID.randomUUID().toString(), DESK, time, ""));

    MovePreview preview = preview(DESK, time, Elsewhere.HERE);

    assertThat(preview.going()).isEqualTo(1);
    assertThat(target(preview, goes)).isEqualTo(OTHER);
    assertThat(target(preview, stays)).isEmpty();
    assertThat(mails(goes)).containsExactly("OPENED", "REMINDER");

    List<Move> moves =
        List.of(
            new Move(goes.receipt().number(), OTHER), new Move(stays.receipt().number(), OTHER));
    assertThat(move(moves)).isEqualTo(1);

    assertThat(deskOf(goes, day)).isEqualTo(OTHER);
    assertThat(deskOf(stays, day)).isEqualTo(DESK);
    assertThat(deskOf(inTheWay, day)).isEqualTo(OTHER);
    CaseView told = asCitizen.call(() -> cases.one(goes.who(), goes.receipt().number()));
    assertThat(told.time().orElseThrow().starts()).isEqualTo(goes.start());
    assertThat(told.time().orElseThrow().place().fi()).contains("Karttapiste");
    assertThat(told.timeline()).anyMatch(one -> one.kind() == TimelineEntry.Kind.MOVED);
    assertThat(mails(goes)).contains("NEW_PLACE").doesNotContain("MOVED");
    assertThat(mails(stays)).doesNotContain("NEW_PLACE");
    assertThat(asCitizen.call(() -> own.one(goes.who(), goes.receipt().number())).place())
        .map(ServicePoint::key)
        .contains(PLACE);

    assertThat(move(moves)).as("pressed again").isZero();
    assertThat(preview(DESK, time, Elsewhere.HERE).bookings()).hasSize(1);
    assertThat(mails(goes)).filteredOn("NEW_PLACE"::equals).hasSize(1);
    asStaff.run(() -> absences.remove(builder, absence));
  }

  @Test
  void another_place_is_offered_where_it_will_do() {
    Caller guide = CaseFixture.handlerOf("early-education");
    String service = "early-education-guidance";
    LocalDate day = visits.freeDayAtBoth(service, PLACE, "mallila-centre");
    Instant noon =
        visits.starts(service, PLACE, day).stream()
            .filter(start -> isBetween(start, LocalTime.of(11, 0), LocalTime.of(14, 0)))
            .findFirst()
            .orElseThrow();
    Visit visit = visits.at(service, PLACE, noon);
    Period time = DeskCalendar.days(day, day);

    MovePreview here = preview(guide, "town-hall-desk-2", time, Elsewhere.HERE);
    MovePreview there = preview(guide, "town-hall-desk-2", time, Elsewhere.ALSO_OTHER_PLACES);

    assertThat(target(here, visit)).isEmpty();
    assertThat(target(there, visit)).isEqualTo("mallila-desk-1");
    Move move = new Move(visit.receipt().number(), "mallila-desk-1");
    assertThat(asStaff.call(() -> moving.move(guide, "town-hall-desk-2", List.of(move))))
        .isEqualTo(1);
    assertThat(asCitizen.call(() -> own.one(visit.who(), visit.receipt().number())).place())
        .map(ServicePoint::key)
        .contains("mallila-centre");
  }

  @Test
  void others_desks_and_bookings_are_not_moved() {
    LocalDate day = emptyDay();
    Visit visit = visits.at(SERVICE, PLACE, visits.starts(SERVICE, PLACE, day).get(0));
    Period time = DeskCalendar.days(day, day);
    Caller adviser = CaseFixture.handlerOf("advice");
    Move move = new Move(visit.receipt().number(), "town-hall-desk-4");

    assertThatThrownBy(() -> preview(adviser, DESK, time, Elsewhere.HERE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.call(() -> moving.move(adviser, DESK, List.of(move))))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> moving.move(adviser, "town-hall-desk-4", List.of(move))))
        .isZero();
    assertThat(move(List.of(move))).as("a desk without this service").isZero();
    assertThat(move(List.of(new Move(new CaseNumber("MK-2026-999999"), OTHER)))).isZero();
    assertThat(deskOf(visit, day)).isEqualTo(DESK);
  }

  /** A day of which nobody has anything yet. */
  private LocalDate emptyDay() {
    LocalDate last = visits.freeDay(SERVICE, PLACE);
    return Stream.iterate(last, day -> day.minusDays(1))
        .filter(day -> visits.starts(SERVICE, PLACE, day).size() > 2)
        .filter(
            day ->
                asStaff.call(() -> calendar.days(CaseFixture.manager(), PLACE, day, day)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private int move(List<Move> moves) {
    return asStaff.call(() -> moving.move(builder, DESK, moves));
  }

  private MovePreview preview(String desk, Period time, Elsewhere elsewhere) {
    return preview(builder, desk, time, elsewhere);
  }

  private MovePreview preview(Caller caller, String desk, Period time, Elsewhere elsewhere) {
    return asStaff.call(() -> moving.preview(caller, desk, time, elsewhere));
  }

  private static String target(MovePreview preview, Visit visit) {
    return preview.bookings().stream()
        .filter(one -> isOf(one.booking(), visit))
        .findFirst()
        .flatMap(Planned::to)
        .map(to -> to.desk().key())
        .orElse("");
  }

  private String deskOf(Visit visit, LocalDate day) {
    return asStaff.call(() -> calendar.days(builder, PLACE, day, day)).stream()
        .filter(one -> isOf(one, visit))
        .findFirst()
        .orElseThrow()
        .desk()
        .key();
  }

  private static boolean isOf(DeskTime one, Visit visit) {
    return one.booking()
        .filter(booking -> booking.number().equals(visit.receipt().number()))
        .isPresent();
  }

  private static boolean isBetween(Instant start, LocalTime from, LocalTime to) {
    LocalTime local = LocalTime.ofInstant(start, TimeSource.LOCAL);
    return !local.isBefore(from) && !local.isAfter(to);
  }

  private List<String> mails(Visit visit) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement find =
            connection.prepareStatement(
                "SELECT kind FROM notification WHERE address = ? ORDER BY id")) {
      find.setString(1, visit.who().id() + "@example.org");
      List<String> kinds = new ArrayList<>();
      try (ResultSet rows = find.executeQuery()) {
        while (rows.next()) {
          kinds.add(rows.getString(1));
        }
      }
      return kinds;
    }
  }
}
