package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.appointments.BookedVisits.Visit;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseLooks;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The calendar of the demo's desks, for the staff of the services given there. */
@ArquillianTest
class DeskCalendarIT {
  private static final String SERVICE = "digital-support";
  private static final String PLACE = "library";

  @Inject private DeskCalendar calendar;
  @Inject private BookedVisits visits;
  @Inject private CaseLooks looks;
  @Inject private CitizenCases cases;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;

  private final Caller adviser = CaseFixture.handlerOf("advice");

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void a_day_says_who_comes_and_each_name_is_a_look() {
    Visit visit = someVisit();

    DeskTime seen = only(asStaff.call(() -> calendar.day(adviser, PLACE, visit.day())), visit);

    assertThat(seen.booking().orElseThrow().citizenName()).contains("Aino Esimerkki");
    assertThat(seen.booking().orElseThrow().language()).isEqualTo(Language.FI);
    assertThat(seen.desk().key()).isIn("library-desk-1", "library-desk-2");
    assertThat(seen.displaced()).isFalse();
    assertThat(asCitizen.call(() -> looks.mine(visit.who(), 0)).single().total()).isEqualTo(1);
  }

  @Test
  void days_have_numbers_without_names_and_are_nobodys_look() {
    Visit visit = someVisit();
    LocalDate day = visit.day();

    List<DeskTime> week =
        asStaff.call(() -> calendar.days(adviser, PLACE, day.minusDays(3), day.plusDays(3)));

    assertThat(only(week, visit).booking().orElseThrow().citizenName()).isEmpty();
    assertThat(asCitizen.call(() -> looks.mine(visit.who(), 0)).single().total()).isZero();
  }

  @Test
  void a_place_without_a_service_of_ones_own_is_not_there() {
    Caller builder = CaseFixture.handlerOf("building");
    LocalDate day = visits.freeDay(SERVICE, PLACE);

    assertThat(asStaff.call(() -> calendar.places(builder)))
        .extracting(DeskPlace::key)
        .containsExactly("town-hall");
    assertThat(asStaff.call(() -> calendar.places(builder)).get(0).desks())
        .extracting(DeskPlace.Desk::key)
        .containsExactly("town-hall-desk-1", "town-hall-desk-3");
    assertThatThrownBy(() -> asStaff.call(() -> calendar.day(builder, PLACE, day)))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> calendar.places(CaseFixture.manager()))).hasSize(3);
    assertThat(asStaff.call(() -> calendar.places(CaseFixture.handlerOf("grants")))).isEmpty();
  }

  @Test
  void what_is_given_back_stands_there_no_more() {
    Visit visit = someVisit();
    asCitizen.run(() -> cases.withdraw(visit.who(), visit.receipt().number(), ""));

    assertThat(asStaff.call(() -> calendar.day(adviser, PLACE, visit.day())))
        .noneMatch(one -> isOf(one, visit));
  }

  private Visit someVisit() {
    LocalDate day = visits.freeDay(SERVICE, PLACE);
    return visits.at(SERVICE, PLACE, visits.starts(SERVICE, PLACE, day).get(0));
  }

  private static DeskTime only(List<DeskTime> all, Visit visit) {
    return all.stream().filter(one -> isOf(one, visit)).findFirst().orElseThrow();
  }

  private static boolean isOf(DeskTime one, Visit visit) {
    return one.booking()
        .filter(booking -> booking.number().equals(visit.receipt().number()))
        .isPresent();
  }
}
