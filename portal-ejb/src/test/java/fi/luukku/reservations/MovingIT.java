package fi.luukku.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.appointments.AppointmentBooking;
import fi.luukku.appointments.AppointmentMoving;
import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.casework.TooLateToMove;
import fi.luukku.facilities.ApprovedForItsTime;
import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.FacilityMoving;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.FacilityReserving;
import fi.luukku.facilities.PriceHasChanged;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MandateBook;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Bookings that their citizens move, with the demo municipality's own services. */
@ArquillianTest
class MovingIT {
  private static final EventDetails DANCE =
      new EventDetails(8, Optional.of("Tanssi"), Optional.empty());
  private static final String SERVICE = "digital-support";
  private static final String PLACE = "library";
  private static final String HALL = "sports-hall-a";
  private static final String HALF = "sports-hall-a-window-half";
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.com"), Optional.empty(), Language.FI);

  @Inject private AppointmentQueries appointments;
  @Inject private AppointmentBooking booking;
  @Inject private AppointmentMoving moving;
  @Inject private FacilityQueries facilities;
  @Inject private FacilityReserving reserving;
  @Inject private FacilityMoving hallMoving;
  @Inject private CitizenCases cases;
  @Inject private HandlerDesk desk;
  @Inject private HandlerQueries queries;
  @Inject private MandateBook mandates;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller aino = citizen();
  private final Caller veikko = citizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void a_moved_appointment_has_its_number_the_new_time_and_the_old_one_in_its_timeline() {
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(aino, starts.get(0));

    Receipt receipt = move(aino, number, starts.get(1), key());

    CaseView view = view(aino, number);
    TimelineEntry last = view.timeline().get(view.timeline().size() - 1);
    assertThat(receipt.number()).isEqualTo(number);
    assertThat(receipt.time().orElseThrow().starts()).isEqualTo(starts.get(1));
    assertThat(view.time()).isEqualTo(receipt.time());
    assertThat(view.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(view.answersJson()).contains(starts.get(1).toString());
    assertThat(last.kind()).isEqualTo(TimelineEntry.Kind.MOVED);
    assertThat(last.earlier().starts()).isEqualTo(starts.get(0));
  }

  @Test
  void the_earlier_time_is_free_again_and_the_new_one_taken() {
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(aino, starts.get(0));
    book(veikko, starts.get(0));
    book(citizen(), starts.get(1));

    move(aino, number, starts.get(1), key());

    assertThat(book(citizen(), starts.get(0))).isNotNull();
    assertThatThrownBy(() -> book(citizen(), starts.get(1))).isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void a_move_tells_the_back_office_and_the_citizen_once() throws SQLException {
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(aino, starts.get(0));

    move(aino, number, starts.get(1), key());

    long id = view(aino, number).id();
    assertThat(count("SELECT count(*) FROM outbox WHERE case_id = ?", id)).isEqualTo(2);
    assertThat(count("SELECT count(*) FROM notification WHERE kind = 'MOVED' AND case_id = ?", id))
        .isEqualTo(1);
  }

  @Test
  void pressed_twice_also_at_once_it_moves_once() throws Exception {
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(aino, starts.get(0));
    String form = key();

    List<Object> answers = atOnce(8, tab -> move(aino, number, starts.get(1), form));

    assertThat(answers).allMatch(Receipt.class::isInstance);
    assertThat(answers).filteredOn(one -> !((Receipt) one).repeated()).hasSize(1);
    assertThat(moves(aino, number)).isEqualTo(1);
  }

  @Test
  void an_old_form_sent_again_does_not_move_it_back() {
    List<Instant> starts = freeStarts(3);
    CaseNumber number = book(aino, starts.get(0));
    String first = key();
    move(aino, number, starts.get(1), first);
    move(aino, number, starts.get(2), key());

    Receipt again = move(aino, number, starts.get(1), first);

    assertThat(again.repeated()).isTrue();
    assertThat(again.time().orElseThrow().starts()).isEqualTo(starts.get(2));
  }

  @Test
  void who_is_late_keeps_his_time_and_hears_of_free_ones() {
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(aino, starts.get(0));
    book(veikko, starts.get(1));
    book(citizen(), starts.get(1));

    assertThatThrownBy(() -> move(aino, number, starts.get(1), key()))
        .isInstanceOfSatisfying(
            SlotAlreadyTaken.class, taken -> assertThat(taken.nearest()).isNotEmpty());
    assertThat(view(aino, number).time().orElseThrow().starts()).isEqualTo(starts.get(0));
    assertThat(moves(aino, number)).isZero();
  }

  @Test
  void two_who_move_to_the_last_place_of_a_time_do_not_both_get_it() throws Exception {
    List<Instant> starts = freeStarts(2);
    CaseNumber his = book(aino, starts.get(0));
    CaseNumber hers = book(veikko, starts.get(0));
    book(citizen(), starts.get(1));
    List<Caller> people = List.of(aino, veikko);
    List<CaseNumber> numbers = List.of(his, hers);

    List<Object> answers =
        atOnce(2, one -> move(people.get(one), numbers.get(one), starts.get(1), key()));

    assertThat(answers).filteredOn(Receipt.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(SlotAlreadyTaken.class::isInstance).hasSize(1);
    assertThat(moves(aino, his) + moves(veikko, hers)).isEqualTo(1);
  }

  @Test
  void two_windows_that_move_to_different_times_leave_it_at_one_of_them() throws Exception {
    List<Instant> starts = freeStarts(4);
    CaseNumber number = book(aino, starts.get(0));

    List<Object> answers = atOnce(3, one -> move(aino, number, starts.get(one + 1), key()));

    assertThat(answers).allMatch(Receipt.class::isInstance);
    Instant there = view(aino, number).time().orElseThrow().starts();
    assertThat(starts.subList(1, 4)).contains(there);
    assertThat(rows(number)).isEqualTo(1);
  }

  @Test
  void a_cancel_against_a_move_ends_cancelled_or_refused_and_never_half() throws Exception {
    List<Instant> starts = freeStarts(2);
    for (int round = 0; round < 5; round++) {
      CaseNumber number = book(aino, starts.get(0));

      List<Object> answers =
          atOnce(
              2,
              one -> {
                if (one == 0) {
                  asCitizen.run(() -> cases.withdraw(aino, number, ""));
                  return "cancelled";
                }
                return move(aino, number, starts.get(1), key());
              });

      assertThat(answers.get(0)).isEqualTo("cancelled");
      assertThat(answers.get(1)).isInstanceOfAny(Receipt.class, CaseIsClosed.class);
      assertThat(view(aino, number).status()).isEqualTo(CaseStatus.CANCELLED);
      assertThat(rows(number)).isZero();
    }
  }

  @Test
  void nobody_elses_booking_is_moved_and_none_that_has_ended() {
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(aino, starts.get(0));

    assertThatThrownBy(() -> move(veikko, number, starts.get(1), key()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> moving.one(veikko, number)))
        .isInstanceOf(NotFound.class);
    asCitizen.run(() -> cases.withdraw(aino, number, ""));
    assertThatThrownBy(() -> move(aino, number, starts.get(1), key()))
        .isInstanceOf(CaseIsClosed.class);
  }

  @Test
  void it_is_moved_as_long_as_it_is_cancelled() throws SQLException {
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(aino, starts.get(0));
    change(
        "UPDATE case_file SET withdraw_until = UTC_TIMESTAMP(6) WHERE number = ?", number.value());

    assertThatThrownBy(() -> move(aino, number, starts.get(1), key()))
        .isInstanceOf(TooLateToMove.class);
  }

  @Test
  void who_acts_for_the_party_moves_its_booking_and_who_booked_it_no_more_for_himself() {
    String party = mandates.organisation();
    Caller forParty = mandates.manager(aino, party);
    Caller other = mandates.manager(veikko, party);
    List<Instant> starts = freeStarts(2);
    CaseNumber number = book(forParty, starts.get(0));

    assertThatThrownBy(() -> move(aino, number, starts.get(1), key())).isInstanceOf(NotFound.class);
    assertThat(move(other, number, starts.get(1), key()).time().orElseThrow().starts())
        .isEqualTo(starts.get(1));
  }

  @Test
  void a_reservation_is_moved_to_another_part_at_the_price_that_was_shown() {
    Period time = Period.of(freeHours(HALL, HALL), Duration.ofHours(1));
    CaseNumber number = reserve(aino, HALF, time);
    Period later = Period.of(time.starts().plus(Duration.ofMinutes(30)), Duration.ofMinutes(90));
    long price = facilities.price(HALL, HALL, UserGroup.RESIDENT, later).cents();

    assertThatThrownBy(() -> moveHall(aino, number, HALL, later, price + 1))
        .isInstanceOf(PriceHasChanged.class);
    Receipt receipt = moveHall(aino, number, HALL, later, price);

    assertThat(receipt.time().orElseThrow().starts()).isEqualTo(later.starts());
    assertThat(receipt.title().fi()).doesNotContain("ikkunapuoli");
    assertThat(asCitizen.call(() -> hallMoving.one(aino, number)).price().cents()).isEqualTo(price);
    assertThat(asCitizen.call(() -> hallMoving.one(aino, number)).people()).isEqualTo(8);
    assertThatThrownBy(() -> reserve(veikko, HALF, later)).isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void its_own_time_is_in_nobodys_way() {
    Period time = Period.of(freeHours(HALL, HALF), Duration.ofHours(1));
    CaseNumber number = reserve(aino, HALF, time);
    LocalDate day = LocalDate.ofInstant(time.starts(), fi.luukku.shared.TimeSource.LOCAL);

    List<FreeDay> others = facilities.days(aino, HALL, HALF, day, day);
    List<FreeDay> own = asCitizen.call(() -> hallMoving.days(aino, number, HALF, day, day));

    assertThat(others.get(0).starts()).doesNotContain(time.starts());
    assertThat(own.get(0).starts()).contains(time.starts());
  }

  @Test
  void what_was_approved_for_its_time_is_not_moved_and_what_waits_is() {
    String hall = "village-hall";
    Period time = Period.of(freeHours(hall, hall), Duration.ofHours(2));
    Period later = Period.of(time.starts().plus(Duration.ofHours(1)), Duration.ofHours(2));
    String hold = asCitizen.call(() -> reserving.hold(aino, hall, hall, UserGroup.RESIDENT, time));
    CaseNumber number =
        asCitizen.call(() -> reserving.confirm(aino, hold, DANCE, CONTACT)).number();
    long price = facilities.price(hall, hall, UserGroup.RESIDENT, later).cents();

    assertThat(moveHall(aino, number, hall, later, price).status()).isEqualTo(CaseStatus.RECEIVED);
    assertThat(asCitizen.call(() -> cases.one(aino, number)).answersJson()).contains("Tanssi");
    Caller officer = CaseFixture.manager();
    int revision = asStaff.call(() -> queries.one(officer, number)).revision();
    asStaff.run(() -> desk.changeStatus(officer, number, revision, CaseStatus.CONFIRMED, ""));
    assertThatThrownBy(() -> moveHall(aino, number, hall, time, price))
        .isInstanceOf(ApprovedForItsTime.class);
  }

  private interface Press {
    Object press(int which);
  }

  /** What each got: an answer or a refusal. */
  private static List<Object> atOnce(int many, Press press) throws Exception {
    ExecutorService windows = Executors.newFixedThreadPool(many);
    List<Future<Object>> pressed = new ArrayList<>();
    for (int which = 0; which < many; which++) {
      int one = which;
      pressed.add(windows.submit(() -> answer(press, one)));
    }
    List<Object> answers = new ArrayList<>();
    for (Future<Object> one : pressed) {
      answers.add(one.get());
    }
    windows.shutdown();
    return answers;
  }

  private static Object answer(Press press, int which) {
    try {
      return press.press(which);
    } catch (Refusal refusal) {
      return refusal;
    }
  }

  private CaseNumber book(Caller caller, Instant start) {
    String hold = asCitizen.call(() -> booking.hold(caller, SERVICE, PLACE, start));
    return asCitizen.call(() -> booking.confirm(caller, hold, CONTACT)).number();
  }

  private Receipt move(Caller caller, CaseNumber number, Instant to, String form) {
    return asCitizen.call(() -> moving.move(caller, number, PLACE, to, form));
  }

  private CaseNumber reserve(Caller caller, String part, Period time) {
    String hold =
        asCitizen.call(() -> reserving.hold(caller, HALL, part, UserGroup.RESIDENT, time));
    return asCitizen
        .call(() -> reserving.confirm(caller, hold, EventDetails.of(8), CONTACT))
        .number();
  }

  private Receipt moveHall(Caller caller, CaseNumber number, String part, Period to, long cents) {
    return asCitizen.call(() -> hallMoving.move(caller, number, part, to, cents, key()));
  }

  private CaseView view(Caller caller, CaseNumber number) {
    return asCitizen.call(() -> cases.one(caller, number));
  }

  private long moves(Caller caller, CaseNumber number) {
    return view(caller, number).timeline().stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.MOVED)
        .count();
  }

  private long rows(CaseNumber number) throws SQLException {
    return count(
        "SELECT count(*) FROM occupancy o JOIN case_file c ON c.idempotency_key = o.claim"
            + " WHERE c.number = ?",
        number.value());
  }

  private long count(String question, Object value) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement asked = connection.prepareStatement(question)) {
      asked.setObject(1, value);
      try (ResultSet rows = asked.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private void change(String statement, Object value) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement asked = connection.prepareStatement(statement)) {
      asked.setObject(1, value);
      asked.executeUpdate();
    }
  }

  /**
   * Starts far from each other at which both desks are free, of the last weeks that are offered.
   */
  private List<Instant> freeStarts(int many) {
    LocalDate last = appointments.lastDay(SERVICE, PLACE);
    return appointments.days(aino, SERVICE, PLACE, last.minusDays(25), last).stream()
        .flatMap(day -> day.starts().stream())
        .filter(this::isFreeTwice)
        .limit(many)
        .toList();
  }

  /** Holds one desk and looks whether another is left; the hold gives way to the next one. */
  private boolean isFreeTwice(Instant start) {
    Caller probe = citizen();
    String hold = asCitizen.call(() -> booking.hold(probe, SERVICE, PLACE, start));
    LocalDate day = LocalDate.ofInstant(start, fi.luukku.shared.TimeSource.LOCAL);
    boolean free =
        appointments.days(aino, SERVICE, PLACE, day, day).get(0).starts().contains(start);
    asCitizen.run(() -> booking.letGo(probe, hold));
    return free;
  }

  /** The start of a free period of four hours at least. */
  private Instant freeHours(String facility, String part) {
    LocalDate last = facilities.lastDay(facility);
    return facilities.days(aino, facility, part, last.minusDays(30), last).stream()
        .flatMap(day -> day.free().stream())
        .filter(free -> free.minutes() >= 240)
        .map(Period::starts)
        .findFirst()
        .orElseThrow();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Caller citizen() {
    return Caller.citizen(
        UUID.randomUUID().toString(), "Aino Esimerkki", AssuranceLevel.SUBSTANTIAL);
  }
}
