package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.appointments.BookedVisits.Visit;
import fi.luukku.appointments.OpeningChange.Kind;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClosedThatDay;
import fi.luukku.shared.FinnishHoliday;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.MovedClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hours of desks that staff open and close beside what the content says. */
@ArquillianTest
class DeskOpeningIT {
  private static final String SERVICE = "business-advice";
  private static final String PLACE = "town-hall";
  private static final String DESK = "town-hall-desk-4";

  @Inject private DeskOpening opening;
  @Inject private MadeChanges changes;
  @Inject private DeskCalendar calendar;
  @Inject private AppointmentBooking booking;
  @Inject private BookedVisits visits;
  @Inject private CitizenCases cases;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;
  @Inject private Clock clock;
  @Inject private WalkIns counter;
  @Inject private MovedClock moved;

  private final Caller adviser = CaseFixture.handlerOf("advice");

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @AfterEach
  void as_the_content_says() {
    moved.back();
    made().forEach(one -> asStaff.run(() -> changes.takeBack(adviser, one.id())));
  }

  @Test
  void an_opened_day_has_times_of_the_opened_desk_alone() {
    LocalDate saturday = saturday();
    OpeningChange change = change(Kind.OPEN, saturday, "10:00", "13:00");
    assertThat(starts(saturday)).isEmpty();

    OpeningPreview preview = asStaff.call(() -> opening.preview(adviser, PLACE, change));

    assertThat(preview.times()).isEqualTo(2);
    assertThat(preview.inTheWay()).isEmpty();
    assertThat(starts(saturday)).as("a look changes nothing").isEmpty();

    make(change, UUID.randomUUID().toString());

    assertThat(starts(saturday)).containsExactly(at(saturday, "10:00"), at(saturday, "11:15"));
    assertThat(visits.starts("building-advice", PLACE, saturday)).isEmpty();
    Caller aino = CaseFixture.someCitizen();
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> booking.hold(aino, "building-advice", PLACE, at(saturday, "10:00"))))
        .isInstanceOf(ClosedThatDay.class);

    Visit visit = visits.at(SERVICE, PLACE, at(saturday, "10:00"));
    String id = made().get(0).id();
    assertThatThrownBy(() -> asStaff.run(() -> changes.takeBack(adviser, id)))
        .isInstanceOf(OpeningInUse.class);
    asCitizen.run(() -> cases.withdraw(visit.who(), visit.receipt().number(), ""));
    asStaff.run(() -> changes.takeBack(adviser, id));
    assertThat(starts(saturday)).isEmpty();
  }

  @Test
  void the_counter_gives_times_of_an_opened_day_too() {
    LocalDate saturday = saturday();
    make(change(Kind.OPEN, saturday, "10:00", "13:00"), UUID.randomUUID().toString());

    moved.to(at(saturday, "09:50"));

    assertThat(asStaff.call(() -> counter.next(adviser, PLACE)))
        .filteredOn(one -> one.service().key().equals(SERVICE))
        .singleElement()
        .matches(one -> one.start().equals(Optional.of(at(saturday, "10:00"))));
  }

  @Test
  void hours_that_are_open_already_are_not_made_again() {
    LocalDate saturday = saturday();
    OpeningChange change = change(Kind.OPEN, saturday, "10:00", "13:00");
    String form = UUID.randomUUID().toString();
    make(change, form);
    make(change, form);

    assertThat(asStaff.call(() -> opening.preview(adviser, PLACE, change)).isNothing()).isTrue();
    assertThatThrownBy(() -> make(change, UUID.randomUUID().toString()))
        .isInstanceOf(NothingWouldChange.class);
    assertThat(made()).hasSize(1);
  }

  @Test
  void an_early_hour_leaves_the_starts_of_the_day_where_they_were() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    List<Instant> before = starts(day);

    make(change(Kind.OPEN, day, "07:00", "08:30"), UUID.randomUUID().toString());

    List<Instant> expected = new ArrayList<>(List.of(at(day, "07:00")));
    expected.addAll(before);
    assertThat(starts(day)).isEqualTo(expected);
  }

  @Test
  void closing_takes_free_times_and_shows_the_bookings_in_the_way() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    Visit visit = visits.at(SERVICE, PLACE, starts(day).get(0));
    List<Instant> before = starts(day);
    OpeningChange change = change(Kind.CLOSE, day, "00:00", "23:59");

    OpeningPreview preview = asStaff.call(() -> opening.preview(adviser, PLACE, change));

    assertThat(preview.times()).isEqualTo(before.size());
    assertThat(preview.inTheWay())
        .singleElement()
        .matches(one -> one.time().starts().equals(visit.start()));

    String form = UUID.randomUUID().toString();
    make(change, form);
    make(change, form);

    assertThat(made()).singleElement().matches(one -> one.days() == 1);
    assertThat(starts(day)).isEmpty();
    assertThat(asStaff.call(() -> calendar.day(adviser, PLACE, day)))
        .filteredOn(one -> one.booking().isPresent())
        .singleElement()
        .matches(DeskTime::displaced);

    asStaff.run(() -> changes.takeBack(adviser, made().get(0).id()));

    assertThat(starts(day)).isEqualTo(before);
  }

  @Test
  void only_ones_own_desks_and_days_that_are_to_come() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    OpeningChange change = change(Kind.OPEN, day, "07:00", "08:30");
    Caller builder = CaseFixture.handlerOf("building");
    make(change, UUID.randomUUID().toString());
    String id = made().get(0).id();

    assertThatThrownBy(() -> asStaff.call(() -> opening.preview(builder, PLACE, change)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> opening.make(builder, PLACE, change, "f", "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> changes.takeBack(builder, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.call(() -> opening.preview(adviser, "library", change)))
        .isInstanceOf(NotFound.class);
    OpeningChange gone = change(Kind.OPEN, LocalDate.of(2026, 1, 7), "07:00", "08:30");
    assertThatThrownBy(() -> make(gone, "g")).isInstanceOf(NothingToChange.class);
    OpeningChange no =
        new OpeningChange(
            Kind.OPEN,
            Set.of(),
            day,
            day,
            EnumSet.allOf(DayOfWeek.class),
            LocalTime.of(7, 0),
            LocalTime.of(8, 30));
    assertThatThrownBy(() -> make(no, "h")).isInstanceOf(NothingToChange.class);
  }

  private void make(OpeningChange change, String form) {
    asStaff.run(() -> opening.make(adviser, PLACE, change, form, "Ruuhka"));
  }

  private List<MadeChange> made() {
    return asStaff.call(() -> changes.of(adviser, PLACE));
  }

  private List<Instant> starts(LocalDate day) {
    return visits.starts(SERVICE, PLACE, day);
  }

  private static OpeningChange change(Kind kind, LocalDate day, String from, String to) {
    return new OpeningChange(
        kind,
        Set.of(DESK),
        day,
        day,
        EnumSet.allOf(DayOfWeek.class),
        LocalTime.parse(from),
        LocalTime.parse(to));
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(TimeSource.LOCAL).toInstant();
  }

  /** One that is no holiday, in reach. */
  private LocalDate saturday() {
    LocalDate today = TimeSource.today(clock);
    return today
        .plusDays(3)
        .datesUntil(today.plusDays(40))
        .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
        .filter(day -> FinnishHoliday.on(day).isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
