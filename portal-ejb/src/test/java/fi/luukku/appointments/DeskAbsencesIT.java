package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.appointments.BookedVisits.Visit;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.NewCase;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.Period;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A desk at which nobody is: its only service has one desk there. */
@ArquillianTest
class DeskAbsencesIT {
  private static final String SERVICE = "business-advice";
  private static final String PLACE = "town-hall";
  private static final String DESK = "town-hall-desk-4";

  @Inject private DeskAbsences absences;
  @Inject private DeskCalendar calendar;
  @Inject private AppointmentBooking booking;
  @Inject private BookedVisits visits;
  @Inject private CitizenCases cases;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;

  private final Caller adviser = CaseFixture.handlerOf("advice");

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @AfterEach
  void everybody_is_back() {
    all().forEach(one -> asStaff.run(() -> absences.remove(adviser, one.id())));
  }

  @Test
  void nothing_is_offered_while_nobody_is_there_also_not_what_is_given_back() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    List<Instant> before = starts(day);
    Visit visit = visits.at(SERVICE, PLACE, before.get(0));

    String id = add(day, UUID.randomUUID().toString());

    assertThat(starts(day)).isEmpty();
    assertThat(starts(day.minusDays(1))).isNotNull();
    assertThat(all()).singleElement().matches(one -> isDisplaced(one, visit));
    assertThat(asStaff.call(() -> calendar.day(adviser, PLACE, day)))
        .filteredOn(one -> one.booking().isPresent())
        .singleElement()
        .matches(DeskTime::displaced);

    asCitizen.run(() -> cases.withdraw(visit.who(), visit.receipt().number(), ""));

    assertThat(starts(day)).isEmpty();
    assertThat(all().get(0).displaced()).isEmpty();

    asStaff.run(() -> absences.remove(adviser, id));

    assertThat(starts(day)).isEqualTo(before);
  }

  @Test
  void who_fills_in_the_form_for_a_time_in_it_has_it_no_more() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    Caller aino = CaseFixture.someCitizen();
    Instant start = starts(day).get(0);
    String hold = asCitizen.call(() -> booking.hold(aino, SERVICE, PLACE, start));

    add(day, UUID.randomUUID().toString());

    NewCase.Contact contact = new NewCase.Contact(Optional.empty(), Optional.empty(), Language.FI);
    assertThatThrownBy(() -> asCitizen.call(() -> booking.confirm(aino, hold, contact)))
        .isInstanceOf(HoldHasEnded.class);
  }

  @Test
  void the_same_form_adds_once_and_two_absences_end_one_by_one() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    String form = UUID.randomUUID().toString();
    String first = add(day, form);
    assertThat(add(day, form)).isEqualTo(first);
    assertThat(all()).hasSize(1);
    String second = add(day, UUID.randomUUID().toString());

    asStaff.run(() -> absences.remove(adviser, first));
    assertThat(starts(day)).isEmpty();
    asStaff.run(() -> absences.remove(adviser, second));
    asStaff.run(() -> absences.remove(adviser, second));
    assertThat(starts(day)).isNotEmpty();
  }

  @Test
  void others_desks_and_times_that_are_none_are_refused() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    Period time = DeskCalendar.days(day, day);
    Caller grants = CaseFixture.handlerOf("grants");
    String id = add(day, UUID.randomUUID().toString());

    assertThatThrownBy(() -> asStaff.call(() -> absences.add(grants, "f", DESK, time, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.call(() -> absences.one(grants, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> absences.remove(grants, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> asStaff.call(() -> absences.add(adviser, "g", "no-such-desk", time, "")))
        .isInstanceOf(NotFound.class);
    LocalDate gone = LocalDate.of(2026, 1, 7);
    assertThatThrownBy(() -> add(gone, "h")).isInstanceOf(AbsenceTooLong.class);
    Period ages = DeskCalendar.days(day, day.plusYears(2));
    assertThatThrownBy(() -> asStaff.call(() -> absences.add(adviser, "i", DESK, ages, "")))
        .isInstanceOf(AbsenceTooLong.class);
    assertThatThrownBy(
            () -> asStaff.call(() -> absences.add(adviser, "j", DESK, time, "x".repeat(201))))
        .isInstanceOf(ReasonTooLong.class);
    assertThat(all()).hasSize(1);
  }

  private String add(LocalDate day, String form) {
    Period time = DeskCalendar.days(day, day);
    return asStaff.call(() -> absences.add(adviser, form, DESK, time, "Koulutus"));
  }

  private List<Absence> all() {
    return asStaff.call(() -> absences.of(adviser, PLACE));
  }

  private List<Instant> starts(LocalDate day) {
    return visits.starts(SERVICE, PLACE, day);
  }

  private static boolean isDisplaced(Absence one, Visit visit) {
    return one.displaced().size() == 1
        && one.displaced().get(0).time().starts().equals(visit.start());
  }
}
