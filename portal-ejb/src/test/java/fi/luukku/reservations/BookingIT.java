package fi.luukku.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.appointments.AppointmentBooking;
import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.casework.TextMissing;
import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.FacilityReserving;
import fi.luukku.facilities.HeldPeriod;
import fi.luukku.facilities.NotForGroup;
import fi.luukku.facilities.ReservedTerms;
import fi.luukku.facilities.TooManyPeople;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MandateBook;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;

/** The two errands about time in the server, with the demo municipality's own services. */
@ArquillianTest
class BookingIT {
  private static final String SERVICE = "digital-support";
  private static final String PLACE = "library";
  private static final String HALL = "sports-hall-a";
  private static final String HALF = "sports-hall-a-window-half";
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.com"), Optional.empty(), Language.FI);

  @Inject private AppointmentQueries appointments;
  @Inject private AppointmentBooking booking;
  @Inject private FacilityQueries facilities;
  @Inject private FacilityReserving reserving;
  @Inject private CitizenCases cases;
  @Inject private HandlerDesk desk;
  @Inject private HandlerQueries queries;
  @Inject private MandateBook mandates;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  private final Caller aino = citizen(AssuranceLevel.SUBSTANTIAL);
  private final Caller veikko = citizen(AssuranceLevel.SUBSTANTIAL);

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void a_held_time_becomes_an_appointment_and_a_case() {
    Instant start = freeStart();
    String hold = hold(aino, start);

    Receipt receipt = confirm(aino, hold);

    assertThat(receipt.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(receipt.time().orElseThrow().starts()).isEqualTo(start);
    assertThat(receipt.time().orElseThrow().place().fi()).contains("Kirjasto");
    assertThat(asCitizen.call(() -> booking.held(aino, hold))).isEmpty();
  }

  @Test
  void confirming_twice_also_at_once_gives_the_first_receipt() throws Exception {
    String hold = hold(aino, freeStart());
    ExecutorService tabs = Executors.newFixedThreadPool(8);
    List<Future<Receipt>> answers = new ArrayList<>();
    for (int tab = 0; tab < 8; tab++) {
      Callable<Receipt> press = () -> confirm(aino, hold);
      answers.add(tabs.submit(press));
    }

    List<Receipt> receipts = new ArrayList<>();
    for (Future<Receipt> answer : answers) {
      receipts.add(answer.get());
    }
    tabs.shutdown();

    assertThat(receipts).extracting(Receipt::number).containsOnly(receipts.get(0).number());
    assertThat(receipts).filteredOn(receipt -> !receipt.repeated()).hasSize(1);
  }

  @Test
  void nobody_else_can_confirm_my_hold() {
    String hold = hold(aino, freeStart());

    assertThatThrownBy(() -> confirm(veikko, hold)).isInstanceOf(HoldHasEnded.class);
    assertThatThrownBy(() -> confirm(veikko, UUID.randomUUID().toString()))
        .isInstanceOf(HoldHasEnded.class);
    assertThat(confirm(aino, hold).repeated()).isFalse();
  }

  @Test
  void a_time_held_for_a_party_is_confirmed_for_it_alone() {
    Caller forParty = mandates.manager(aino, mandates.organisation());
    String hold = hold(forParty, freeStart());
    Period time = Period.of(freeHour(HALL, HALF), Duration.ofMinutes(90));
    String hall = asCitizen.call(() -> reserving.hold(aino, HALL, HALF, UserGroup.RESIDENT, time));

    assertThatThrownBy(() -> confirm(aino, hold)).isInstanceOf(HeldForAnother.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> reserving.confirm(forParty, hall, EventDetails.of(20), CONTACT)))
        .isInstanceOf(HeldForAnother.class);

    CaseNumber number = confirm(forParty, hold).number();
    assertThat(asCitizen.call(() -> cases.one(forParty, number)).partyName()).isPresent();
    asCitizen.call(() -> reserving.confirm(aino, hall, EventDetails.of(20), CONTACT));
  }

  @Test
  void withdrawing_the_case_frees_the_desk() {
    Instant start = freeStart();
    Receipt first = confirm(aino, hold(aino, start));
    Receipt second = confirm(veikko, hold(veikko, start));
    Caller late = citizen(AssuranceLevel.SUBSTANTIAL);
    assertThatThrownBy(() -> hold(late, start)).isInstanceOf(SlotAlreadyTaken.class);

    asCitizen.run(() -> cases.withdraw(aino, first.number(), ""));

    assertThat(confirm(late, hold(late, start)).number()).isNotEqualTo(second.number());
  }

  @Test
  void a_time_that_is_not_offered_is_refused() {
    Instant oneMinuteLater = freeStart().plus(Duration.ofMinutes(1));

    assertThatThrownBy(() -> hold(aino, oneMinuteLater)).isInstanceOf(OffTheGrid.class);
    assertThatThrownBy(() -> hold(aino, Instant.EPOCH)).isInstanceOf(TimeHasPassed.class);
  }

  @Test
  void a_service_that_needs_strong_identification_refuses_a_weak_one() {
    Caller weak = citizen(AssuranceLevel.LOW);

    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> booking.hold(weak, "building-advice", "town-hall", freeStart())))
        .isInstanceOf(StrongerSignInNeeded.class);
  }

  @Test
  void unknown_services_and_places_are_not_found() {
    assertThatThrownBy(() -> asCitizen.call(() -> booking.hold(aino, "no", PLACE, Instant.EPOCH)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> asCitizen.call(() -> booking.hold(aino, SERVICE, "town-hall", Instant.EPOCH)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void half_a_hall_for_an_hour_and_a_half_costs_what_was_shown() {
    Period time = Period.of(freeHour(HALL, HALF), Duration.ofMinutes(90));
    String hold = asCitizen.call(() -> reserving.hold(aino, HALL, HALF, UserGroup.RESIDENT, time));

    HeldPeriod held = asCitizen.call(() -> reserving.held(aino, hold)).orElseThrow();
    Receipt receipt =
        asCitizen.call(() -> reserving.confirm(aino, hold, EventDetails.of(20), CONTACT));

    assertThat(held.price().cents()).isEqualTo(750);
    assertThat(receipt.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(receipt.title().fi()).contains("Liikuntasali A", "ikkunapuoli");
  }

  @Test
  void the_group_of_the_booking_and_its_price_stand_in_the_case() {
    Caller forParty = mandates.manager(aino, mandates.organisation());
    Period time = Period.of(freeHour(HALL, HALF), Duration.ofHours(2));
    String hold =
        asCitizen.call(() -> reserving.hold(forParty, HALL, HALF, UserGroup.ASSOCIATION, time));

    EventDetails event =
        new EventDetails(20, Optional.of(" \"Jumppa\" \\ tanssi "), Optional.of("Eino, 040 1"));
    Receipt receipt = asCitizen.call(() -> reserving.confirm(forParty, hold, event, CONTACT));

    String answers = asCitizen.call(() -> cases.one(forParty, receipt.number())).answersJson();
    assertThat(ReservedTerms.read(answers).orElseThrow().event())
        .isEqualTo(new EventDetails(20, Optional.of("\"Jumppa\" \\ tanssi"), event.onSite()));
    assertThat(answers)
        .contains("\"group\":\"association\"", "\"priceList\":\"2026\"")
        .contains("\"priceCents\":500,\"vatPercent\":13.5,\"vatCents\":59");
  }

  @Test
  void nobody_reserves_for_a_group_that_is_not_his_or_that_the_facility_is_not_for() {
    Caller forParty = mandates.manager(aino, mandates.organisation());
    Period time = Period.of(freeHour(HALL, HALF), Duration.ofHours(1));

    assertThatThrownBy(
            () -> asCitizen.call(() -> reserving.hold(aino, HALL, HALF, UserGroup.COMPANY, time)))
        .isInstanceOf(NotForGroup.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> reserving.hold(forParty, HALL, HALF, UserGroup.RESIDENT, time)))
        .isInstanceOf(NotForGroup.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(() -> reserving.hold(forParty, HALL, HALF, UserGroup.COMPANY, time)))
        .isInstanceOf(NotForGroup.class);
  }

  @Test
  void the_whole_hall_cannot_be_had_while_a_half_is_held() {
    Period time = Period.of(freeHour(HALL, HALL), Duration.ofHours(1));
    asCitizen.call(() -> reserving.hold(aino, HALL, HALF, UserGroup.RESIDENT, time));

    assertThatThrownBy(
            () ->
                asCitizen.call(() -> reserving.hold(veikko, HALL, HALL, UserGroup.RESIDENT, time)))
        .isInstanceOfSatisfying(
            SlotAlreadyTaken.class, taken -> assertThat(taken.nearest()).isNotEmpty());
  }

  @Test
  void what_needs_approval_is_received_and_kept() {
    Period time = Period.of(freeHour("village-hall", "village-hall"), Duration.ofHours(2));
    String hold =
        asCitizen.call(
            () -> reserving.hold(aino, "village-hall", "village-hall", UserGroup.RESIDENT, time));

    Receipt receipt =
        asCitizen.call(() -> reserving.confirm(aino, hold, EventDetails.of(40), CONTACT));

    assertThat(receipt.status()).isEqualTo(CaseStatus.RECEIVED);
    assertThat(receipt.expectedBy()).isPresent();
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () ->
                        reserving.hold(
                            veikko,
                            "village-hall",
                            "village-hall-kitchen",
                            UserGroup.RESIDENT,
                            time)))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void refusing_or_closing_unused_frees_the_hall_and_approving_keeps_it() {
    Period time = Period.of(freeHour("village-hall", "village-hall"), Duration.ofHours(2));
    Caller officer = CaseFixture.manager();

    CaseNumber refused = askForHall(aino, time);
    asStaff.run(() -> desk.decide(officer, refused, revision(refused), "refused", "Huolto"));
    CaseNumber unused = askForHall(veikko, time);
    asStaff.run(() -> desk.close(officer, unused, revision(unused), "not_needed", ""));
    CaseNumber kept = askForHall(aino, time);
    CaseStatus confirmed = CaseStatus.CONFIRMED;
    asStaff.run(() -> desk.changeStatus(officer, kept, revision(kept), confirmed, ""));

    assertThatThrownBy(() -> askForHall(veikko, time)).isInstanceOf(SlotAlreadyTaken.class);
    assertThatThrownBy(() -> asStaff.run(() -> desk.cancel(officer, kept, revision(kept), " ")))
        .isInstanceOf(TextMissing.class);
    asStaff.run(() -> desk.cancel(officer, kept, revision(kept), "Vesivahinko"));
    assertThat(askForHall(veikko, time)).isNotNull();
  }

  @Test
  void an_appointment_closed_unused_frees_the_desk() {
    Instant start = freeStart();
    Caller officer = CaseFixture.manager();
    CaseNumber first = confirm(aino, hold(aino, start)).number();
    confirm(veikko, hold(veikko, start));

    asStaff.run(() -> desk.close(officer, first, revision(first), "moved_elsewhere", ""));

    Caller late = citizen(AssuranceLevel.SUBSTANTIAL);
    assertThat(confirm(late, hold(late, start)).repeated()).isFalse();
  }

  private CaseNumber askForHall(Caller caller, Period time) {
    String hold =
        asCitizen.call(
            () -> reserving.hold(caller, "village-hall", "village-hall", UserGroup.RESIDENT, time));
    return asCitizen
        .call(() -> reserving.confirm(caller, hold, EventDetails.of(40), CONTACT))
        .number();
  }

  private int revision(CaseNumber number) {
    return asStaff.call(() -> queries.one(CaseFixture.manager(), number)).revision();
  }

  @Test
  void more_people_than_fit_are_refused_and_the_hold_stays() {
    Period time = Period.of(freeHour(HALL, HALF), Duration.ofHours(1));
    String hold = asCitizen.call(() -> reserving.hold(aino, HALL, HALF, UserGroup.RESIDENT, time));

    assertThatThrownBy(
            () -> asCitizen.call(() -> reserving.confirm(aino, hold, EventDetails.of(61), CONTACT)))
        .isInstanceOf(TooManyPeople.class);
    assertThat(asCitizen.call(() -> reserving.held(aino, hold))).isPresent();
  }

  private String hold(Caller caller, Instant start) {
    return asCitizen.call(() -> booking.hold(caller, SERVICE, PLACE, start));
  }

  private Receipt confirm(Caller caller, String hold) {
    return asCitizen.call(() -> booking.confirm(caller, hold, CONTACT));
  }

  /** A start at which both desks are free: the last one offered, so that nothing is too soon. */
  private Instant freeStart() {
    LocalDate last = appointments.lastDay(SERVICE, PLACE);
    return appointments.days(aino, SERVICE, PLACE, last.minusDays(10), last).stream()
        .flatMap(day -> day.starts().stream())
        .filter(this::isFreeTwice)
        .findFirst()
        .orElseThrow();
  }

  /** Holds one desk and looks whether another is left; the hold gives way to the next one. */
  private boolean isFreeTwice(Instant start) {
    Caller probe = citizen(AssuranceLevel.SUBSTANTIAL);
    String hold = hold(probe, start);
    LocalDate day = LocalDate.ofInstant(start, fi.luukku.shared.TimeSource.LOCAL);
    boolean free =
        appointments.days(aino, SERVICE, PLACE, day, day).get(0).starts().contains(start);
    asCitizen.run(() -> booking.letGo(probe, hold));
    return free;
  }

  /** The start of a free period of two hours at least. */
  private Instant freeHour(String facility, String part) {
    LocalDate last = facilities.lastDay(facility);
    return facilities.days(aino, facility, part, last.minusDays(30), last).stream()
        .flatMap(day -> day.free().stream())
        .filter(free -> free.minutes() >= 120)
        .map(Period::starts)
        .findFirst()
        .orElseThrow();
  }

  private static Caller citizen(AssuranceLevel level) {
    return Caller.citizen(UUID.randomUUID().toString(), "Aino Esimerkki", level);
  }
}
