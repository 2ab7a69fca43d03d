package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.MovedClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the counter of a service point sees on its day, and what it does. */
@ArquillianTest
class CounterIT {
  private static final String SERVICE = DigitalSupport.SERVICE;
  private static final String PLACE = DigitalSupport.PLACE;

  @Inject private DigitalSupport support;
  @Inject private AppointmentQueries appointments;
  @Inject private WalkIns counter;
  @Inject private ArrivalDesk arrivals;
  @Inject private DoorCheckIn door;
  @Inject private CitizenCases cases;
  @Inject private HandlerQueries handling;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;
  @Inject private MovedClock moved;
  @Inject private Clock clock;

  private final Caller niko = CaseFixture.handlerOf("advice");
  private final Caller stranger = CaseFixture.handlerOf("building");
  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @AfterEach
  void it_is_now_again() {
    moved.back();
  }

  @Test
  void the_counter_gives_the_next_free_times_and_calls_in_the_order_of_coming() {
    FreeDay day = aDay();
    moved.to(day.starts().get(0).minus(Duration.ofMinutes(20)));
    assertThat(next()).contains(day.starts().get(0));

    Receipt first = walkIn("Eka Esimerkki");
    Receipt second = walkIn("");
    assertThat(second.time().orElseThrow().starts())
        .isAfterOrEqualTo(first.time().orElseThrow().starts());
    assertThat(asStaff.call(() -> arrivals.today(niko, PLACE)).walkIns())
        .extracting(one -> one.visit().number())
        .containsExactly(first.number(), second.number());
    assertThatThrownBy(() -> asStaff.call(() -> counter.callNext(stranger, PLACE, "form")))
        .isInstanceOf(NotFound.class);

    String form = UUID.randomUUID().toString();
    assertThat(callNext(form)).contains(first.number());
    assertThat(callNext(form)).as("pressed twice").contains(first.number());
    assertThat(callNext()).contains(second.number());
    assertThat(callNext(form)).as("and once more").contains(first.number());
    assertThat(callNext()).isEmpty();
    assertThat(one(first.number()).handlerName()).contains(niko.name());
    assertThat(asStaff.call(() -> arrivals.today(niko, PLACE)).walkIns())
        .extracting(Arrival::state)
        .containsOnly(Arrival.State.CALLED);
  }

  @Test
  void who_stands_at_the_counter_is_met_as_he_wishes() {
    String advice = "newcomer-advice";
    LocalDate today = TimeSource.today(clock);
    FreeDay day =
        appointments.days(aino, advice, PLACE, today.plusDays(3), today.plusDays(20)).stream()
            .filter(one -> one.starts().size() > 3)
            .findFirst()
            .orElseThrow();
    moved.to(day.starts().get(0).minus(Duration.ofMinutes(20)));
    Visit three = Visit.of(MeetingWay.PLACE.key(), "3", "", List.of(), "uk");

    Receipt receipt =
        asStaff.call(
            () ->
                counter.take(
                    niko, advice, PLACE, three, Optional.empty(), Language.EN, "form-" + three));

    BookedVisit booked = BookedVisit.read(one(receipt.number()).answersJson()).orElseThrow();
    assertThat(booked.visit()).isEqualTo(three);
    assertThat(
            Duration.between(
                receipt.time().orElseThrow().starts(), receipt.time().orElseThrow().ends()))
        .isEqualTo(Duration.ofMinutes(90));
    Visit call = Visit.of(MeetingWay.PHONE.key(), "1", "", List.of(), "");
    assertThatThrownBy(
            () ->
                asStaff.call(
                    () ->
                        counter.take(
                            niko, advice, PLACE, call, Optional.empty(), Language.EN, "call")))
        .isInstanceOf(VisitNotOffered.class);
  }

  @Test
  void one_press_that_is_sent_eight_times_at_once_calls_one() throws Exception {
    FreeDay day = support.days().get(2);
    moved.to(day.starts().get(0).minus(Duration.ofMinutes(20)));
    CaseNumber first = walkIn("").number();
    walkIn("");
    String form = UUID.randomUUID().toString();
    ExecutorService together = Executors.newFixedThreadPool(8);
    try {
      Callable<Optional<CaseNumber>> calling = () -> callNext(form);
      for (Future<Optional<CaseNumber>> sent :
          together.invokeAll(Collections.nCopies(8, calling))) {
        assertThat(sent.get()).contains(first);
      }
    } finally {
      together.shutdown();
    }
  }

  @Test
  void after_the_last_time_of_the_day_there_is_none_left() {
    FreeDay day = aDay();
    moved.to(day.starts().get(day.starts().size() - 1).plus(Duration.ofMinutes(1)));

    assertThat(next()).isEmpty();
    assertThatThrownBy(() -> walkIn("")).isInstanceOf(NoTimeLeftToday.class);
  }

  @Test
  void the_list_of_today_tells_who_is_expected_here_late_or_missing() {
    FreeDay day = aDay();
    Instant start = day.starts().get(day.starts().size() - 1);
    CaseNumber number = support.bookedBy(aino, start);
    String code = asCitizen.call(() -> cases.one(aino, number)).doorCode().orElseThrow();

    moved.to(start.minus(Duration.ofMinutes(30)));
    assertThat(state(number)).isEqualTo(Arrival.State.EXPECTED);
    moved.to(start.plus(Duration.ofMinutes(5)));
    assertThat(state(number)).isEqualTo(Arrival.State.LATE);
    asStaff.run(() -> arrivals.missed(niko, number));
    assertThat(state(number)).isEqualTo(Arrival.State.MISSED);
    asStaff.run(() -> arrivals.undoMissed(niko, number));
    assertThat(door.checkIn(code, "4567")).contains(PLACE);
    assertThat(state(number)).isEqualTo(Arrival.State.ARRIVED);
    assertThat(door.place(PLACE)).isPresent();

    assertThatThrownBy(() -> asStaff.call(() -> arrivals.today(stranger, PLACE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> arrivals.missed(stranger, number)))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> arrivals.places(stranger)))
        .extracting(ServicePoint::key)
        .containsExactly("town-hall");
  }

  private Arrival.State state(CaseNumber number) {
    return asStaff.call(() -> arrivals.today(niko, PLACE)).booked().stream()
        .filter(one -> one.visit().number().equals(number))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private Receipt walkIn(String name) {
    String form = UUID.randomUUID().toString();
    Optional<String> said = Optional.of(name).filter(one -> !one.isEmpty());
    return asStaff.call(
        () -> counter.take(niko, SERVICE, PLACE, Visit.plain(), said, Language.FI, form));
  }

  private Optional<CaseNumber> callNext() {
    return callNext(UUID.randomUUID().toString());
  }

  private Optional<CaseNumber> callNext(String form) {
    return asStaff.call(() -> counter.callNext(niko, PLACE, form));
  }

  private Optional<Instant> next() {
    return asStaff.call(() -> counter.next(niko, PLACE)).stream()
        .filter(one -> one.service().key().equals(SERVICE))
        .findFirst()
        .orElseThrow()
        .start();
  }

  private CaseView one(CaseNumber number) {
    return asStaff.call(() -> handling.one(niko, number));
  }

  private FreeDay aDay() {
    return support.days().get(1);
  }
}
