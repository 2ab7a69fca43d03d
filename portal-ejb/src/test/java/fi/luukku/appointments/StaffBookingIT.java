package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CancelLinks;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseFilter;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseUnknown;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.forms.Answers;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.PhoneNotValid;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.OwnTimeOverlaps;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.MovedClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What staff book for others, and what the counter of a service point sees on its day. */
@ArquillianTest
class StaffBookingIT {
  private static final String SERVICE = "digital-support";
  private static final String PLACE = "library";

  @Inject private AppointmentQueries appointments;
  @Inject private AppointmentBooking booking;
  @Inject private AppointmentMoving moving;
  @Inject private CallerBooking calls;
  @Inject private WalkIns counter;
  @Inject private ArrivalDesk arrivals;
  @Inject private DoorCheckIn door;
  @Inject private CitizenCases cases;
  @Inject private HandlerQueries handling;
  @Inject private CancelLinks links;
  @Inject private Told told;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;
  @Inject private MovedClock moved;
  @Inject private Clock clock;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller niko = CaseFixture.handlerOf("advice");
  private final Caller stranger = CaseFixture.handlerOf("building");
  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  /** The secrets, as who writes the mail is told them. */
  @ApplicationScoped
  public static class Told {
    private final Map<String, CaseEvent.Opened> events = new ConcurrentHashMap<>();

    void opened(@Observes CaseEvent event) {
      if (event instanceof CaseEvent.Opened opened) {
        events.put(event.facts().number().value(), opened);
      }
    }

    CaseEvent.Opened of(CaseNumber number) {
      return events.get(number.value());
    }
  }

  @AfterEach
  void it_is_now_again() {
    moved.back();
  }

  @Test
  void who_calls_gets_a_time_that_is_nobodys_account_and_a_link_that_opens_it() throws Exception {
    Instant start = aStart();
    Receipt receipt = call(order(start));

    String token = told.of(receipt.number()).followUpToken().orElseThrow();
    CaseView seen = cases.byFollowUpToken(token);
    assertThat(seen.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(seen.citizenName()).contains("Maija Soittaja");
    assertThat(seen.time().orElseThrow().starts()).isEqualTo(start);
    assertThat(seen.doorCode()).isPresent();
    TimelineEntry opened = seen.timeline().get(0);
    assertThat(opened.by()).isEqualTo(TimelineEntry.Actor.STAFF);
    assertThat(opened.actor()).isEqualTo(niko.name());
    assertThat(
            count(
                "SELECT count(*) FROM audit_event WHERE act = 'case-opened-for-other'"
                    + " AND object = ?",
                "case:" + receipt.number()))
        .isEqualTo(1);
    assertThat(
            count(
                "SELECT count(*) FROM notification WHERE kind = 'OPENED' AND case_id ="
                    + " (SELECT id FROM case_file WHERE number = ? AND person_id IS NULL)",
                receipt.number().value()))
        .isEqualTo(1);

    assertThat(links.withdraw(token, null, "")).isFalse();
    assertThat(links.withdraw(token, "0000", "")).isFalse();
    assertThat(one(receipt.number()).status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(links.withdraw(token, "45 67", "")).isTrue();
    assertThat(starts(start)).contains(start);
  }

  @Test
  void both_links_in_his_mail_count_the_same_five_tries() {
    Receipt receipt = call(order(aStart()));
    CaseEvent.Opened opened = told.of(receipt.number());
    String follow = opened.followUpToken().orElseThrow();
    for (int tries = 0; tries < 5; tries++) {
      assertThat(
              tries % 2 == 0
                  ? links.withdraw(follow, "000" + tries, "")
                  : links.cancel(opened.cancelToken().orElseThrow(), "000" + tries))
          .isFalse();
    }

    assertThat(links.withdraw(follow, "4567", "")).isFalse();
    assertThat(one(receipt.number()).status()).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void the_link_in_his_mail_cancels_with_his_digits() throws Exception {
    Instant start = aStart();
    Receipt receipt = call(order(start));
    String secret = told.of(receipt.number()).cancelToken().orElseThrow();

    assertThat(links.cancel(secret, "0000")).isFalse();
    assertThat(links.cancel(secret, "4567")).isTrue();

    assertThat(one(receipt.number()).status()).isEqualTo(CaseStatus.CANCELLED);
  }

  @Test
  void who_calls_is_met_as_he_wants_and_answers_what_is_asked_before() {
    Visit phone = Visit.of("phone.1...");
    Instant start = firstStart("business-advice", phone);
    Optional<Answers> answers = Optional.of(Answers.none().with("stage", "idea"));
    assertThatThrownBy(() -> call(order("business-advice", phone, start, Optional.empty())))
        .isInstanceOf(QuestionsUnanswered.class);

    CaseView seen = one(call(order("business-advice", phone, start, answers)).number());

    BookedVisit booked = BookedVisit.read(seen.answersJson()).orElseThrow();
    assertThat(booked.visit()).isEqualTo(phone);
    assertThat(booked.questions().orElseThrow()).contains("idea");
    assertThat(seen.time().orElseThrow().way()).isEqualTo(MeetingWay.PHONE);
    assertThat(seen.doorCode()).isEmpty();
    assertThatThrownBy(() -> call(order(SERVICE, phone, aStart(), Optional.empty())))
        .isInstanceOf(VisitNotOffered.class);
  }

  @Test
  void several_people_with_an_interpreter_take_him_a_desk_and_the_time_they_need()
      throws Exception {
    Visit two = Visit.of("place.2...uk");
    Instant start = firstStart("newcomer-advice", two);

    Receipt receipt = call(order("newcomer-advice", two, start, Optional.empty()));

    CaseView seen = one(receipt.number());
    NewCase.CaseTime time = seen.time().orElseThrow();
    assertThat(Duration.between(time.starts(), time.ends())).isEqualTo(Duration.ofMinutes(75));
    assertThat(BookedVisit.read(seen.answersJson()).orElseThrow().desk())
        .startsWith("library-desk");
    assertThat(
            count(
                "SELECT count(*) FROM occupancy WHERE claim ="
                    + " (SELECT idempotency_key FROM case_file WHERE number = ?)",
                receipt.number().value()))
        .isEqualTo(2);
  }

  private Instant firstStart(String service, Visit visit) {
    LocalDate today = TimeSource.today(clock);
    LocalDate last = appointments.lastDay(service, PLACE);
    return appointments.days(aino, service, PLACE, visit, today.plusDays(3), last).stream()
        .flatMap(day -> day.starts().stream())
        .findFirst()
        .orElseThrow();
  }

  private static CallerOrder order(
      String service, Visit visit, Instant start, Optional<Answers> answers) {
    CallerOrder plain = order(start);
    return new CallerOrder(
        service,
        PLACE,
        visit,
        start,
        plain.known(),
        plain.name(),
        plain.contact(),
        answers,
        plain.formKey());
  }

  @Test
  void the_same_form_books_once() {
    CallerOrder order = order(aStart());

    Receipt first = call(order);
    Receipt again = call(order);

    assertThat(again.number()).isEqualTo(first.number());
    assertThat(again.repeated()).isTrue();
  }

  @Test
  void a_person_whom_a_case_names_has_the_booking_and_moves_it_himself() {
    List<Instant> free = someStarts(3);
    CaseNumber earlier = citizenBooks(free.get(0));

    Receipt receipt = call(order(free.get(1), Optional.of(earlier), Optional.empty()));

    assertThat(asCitizen.call(() -> cases.mine(aino, CaseFilter.OPEN, 0)).items())
        .extracting(row -> row.number())
        .contains(receipt.number());
    assertThat(one(receipt.number()).citizenName()).contains(aino.name());
    String form = UUID.randomUUID().toString();
    asCitizen.run(() -> moving.move(aino, receipt.number(), PLACE, free.get(2), form));
    assertThat(one(receipt.number()).time().orElseThrow().starts()).isEqualTo(free.get(2));
    assertThatThrownBy(() -> call(order(free.get(2), Optional.of(earlier), Optional.empty())))
        .isInstanceOf(OwnTimeOverlaps.class);
  }

  @Test
  void one_adviser_books_for_many_who_call() {
    List<Instant> free = someStarts(7);

    assertThat(free.stream().map(start -> call(order(start)).number()).distinct()).hasSize(7);
  }

  @Test
  void only_the_own_services_real_numbers_and_times_that_are_free() {
    Instant start = aStart();
    CallerOrder order = order(start);

    assertThatThrownBy(() -> asStaff.call(() -> calls.book(stranger, order)))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> calls.services(stranger)))
        .extracting(AppointmentService::key)
        .doesNotContain(SERVICE);
    assertThatThrownBy(
            () -> call(order(start, Optional.of(new CaseNumber("MK-2020-999999")), name())))
        .isInstanceOf(CaseUnknown.class);
    assertThatThrownBy(() -> call(order(start, Optional.empty(), Optional.of("  "))))
        .isInstanceOf(NameMissing.class);
    assertThatThrownBy(() -> call(withPhone(order, Optional.empty())))
        .isInstanceOf(PhoneMissing.class);
    assertThatThrownBy(() -> call(withPhone(order, Optional.of("soita"))))
        .isInstanceOf(PhoneNotValid.class);
    while (starts(start).contains(start)) {
      call(order(start));
    }
    assertThatThrownBy(() -> call(order(start)))
        .isInstanceOfSatisfying(
            SlotAlreadyTaken.class, taken -> assertThat(taken.nearest()).isNotEmpty());
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
    FreeDay day = days().get(2);
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
    CaseNumber number = citizenBooks(start);
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

  private CaseNumber citizenBooks(Instant start) {
    String hold = asCitizen.call(() -> booking.hold(aino, SERVICE, PLACE, start));
    NewCase.Contact contact =
        new NewCase.Contact(Optional.empty(), Optional.of("+358401234567"), Language.FI);
    return asCitizen.call(() -> booking.confirm(aino, hold, contact)).number();
  }

  private Receipt call(CallerOrder order) {
    return asStaff.call(() -> calls.book(niko, order));
  }

  private CaseView one(CaseNumber number) {
    return asStaff.call(() -> handling.one(niko, number));
  }

  private static Optional<String> name() {
    return Optional.of("Maija Soittaja");
  }

  private static CallerOrder order(Instant start) {
    return order(start, Optional.empty(), name());
  }

  private static CallerOrder order(
      Instant start, Optional<CaseNumber> known, Optional<String> name) {
    ContactDetails contact =
        new ContactDetails(
            Optional.of("maija@example.org"), Optional.of("040 123 4567"), Language.FI);
    String form = UUID.randomUUID().toString();
    return new CallerOrder(
        SERVICE, PLACE, Visit.plain(), start, known, name, contact, Optional.empty(), form);
  }

  private static CallerOrder withPhone(CallerOrder order, Optional<String> phone) {
    ContactDetails contact = new ContactDetails(Optional.empty(), phone, Language.FI);
    return new CallerOrder(
        order.service(),
        order.place(),
        order.visit(),
        order.start(),
        order.known(),
        order.name(),
        contact,
        order.questions(),
        order.formKey());
  }

  private Instant aStart() {
    return someStarts(1).get(0);
  }

  private List<Instant> someStarts(int many) {
    return days().stream().flatMap(day -> day.starts().stream()).limit(many).toList();
  }

  private FreeDay aDay() {
    return days().get(1);
  }

  /** From the day after tomorrow on: nothing of it is too soon. */
  private List<FreeDay> days() {
    LocalDate today = TimeSource.today(clock);
    LocalDate last = appointments.lastDay(SERVICE, PLACE);
    return appointments.days(aino, SERVICE, PLACE, today.plusDays(2), last).stream()
        .filter(day -> day.starts().size() > 3)
        .toList();
  }

  private List<Instant> starts(Instant start) {
    LocalDate day = LocalDate.ofInstant(start, TimeSource.LOCAL);
    return appointments.days(CaseFixture.someVisitor(), SERVICE, PLACE, day, day).get(0).starts();
  }

  private long count(String question, String value) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(question)) {
      statement.setString(1, value);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
