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
import fi.luukku.parties.PhoneNotValid;
import fi.luukku.reservations.OwnTimeOverlaps;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What staff book for who calls. */
@ArquillianTest
class CallerBookingIT {
  private static final String SERVICE = DigitalSupport.SERVICE;
  private static final String PLACE = DigitalSupport.PLACE;

  @Inject private DigitalSupport support;
  @Inject private AppointmentQueries appointments;
  @Inject private AppointmentMoving moving;
  @Inject private CallerBooking calls;
  @Inject private CitizenCases cases;
  @Inject private HandlerQueries handling;
  @Inject private CancelLinks links;
  @Inject private Told told;
  @Inject private AsCitizen asCitizen;
  @Inject private AsStaff asStaff;
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

  @Test
  void who_calls_gets_a_time_that_is_nobodys_account_and_a_link_that_opens_it() throws Exception {
    Instant start = support.aStart();
    Receipt receipt = call(CallerOrders.order(start));

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
    assertThat(support.starts(start)).contains(start);
  }

  @Test
  void both_links_in_his_mail_count_the_same_five_tries() {
    Receipt receipt = call(CallerOrders.order(support.aStart()));
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
    Instant start = support.aStart();
    Receipt receipt = call(CallerOrders.order(start));
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
    assertThatThrownBy(
            () -> call(CallerOrders.order("business-advice", phone, start, Optional.empty())))
        .isInstanceOf(QuestionsUnanswered.class);

    CaseView seen =
        one(call(CallerOrders.order("business-advice", phone, start, answers)).number());

    BookedVisit booked = BookedVisit.read(seen.answersJson()).orElseThrow();
    assertThat(booked.visit()).isEqualTo(phone);
    assertThat(booked.questions().orElseThrow()).contains("idea");
    assertThat(seen.time().orElseThrow().way()).isEqualTo(MeetingWay.PHONE);
    assertThat(seen.doorCode()).isEmpty();
    assertThatThrownBy(
            () -> call(CallerOrders.order(SERVICE, phone, support.aStart(), Optional.empty())))
        .isInstanceOf(VisitNotOffered.class);
  }

  @Test
  void several_people_with_an_interpreter_take_him_a_desk_and_the_time_they_need()
      throws Exception {
    Visit two = Visit.of("place.2...uk");
    Instant start = firstStart("newcomer-advice", two);

    Receipt receipt = call(CallerOrders.order("newcomer-advice", two, start, Optional.empty()));

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

  @Test
  void the_same_form_books_once() {
    CallerOrder order = CallerOrders.order(support.aStart());

    Receipt first = call(order);
    Receipt again = call(order);

    assertThat(again.number()).isEqualTo(first.number());
    assertThat(again.repeated()).isTrue();
  }

  @Test
  void a_person_whom_a_case_names_has_the_booking_and_moves_it_himself() {
    List<Instant> free = support.someStarts(3);
    CaseNumber earlier = support.bookedBy(aino, free.get(0));

    Receipt receipt = call(CallerOrders.order(free.get(1), Optional.of(earlier), Optional.empty()));

    assertThat(asCitizen.call(() -> cases.mine(aino, CaseFilter.OPEN, 0)).items())
        .extracting(row -> row.number())
        .contains(receipt.number());
    assertThat(one(receipt.number()).citizenName()).contains(aino.name());
    String form = UUID.randomUUID().toString();
    asCitizen.run(() -> moving.move(aino, receipt.number(), PLACE, free.get(2), form));
    assertThat(one(receipt.number()).time().orElseThrow().starts()).isEqualTo(free.get(2));
    assertThatThrownBy(
            () -> call(CallerOrders.order(free.get(2), Optional.of(earlier), Optional.empty())))
        .isInstanceOf(OwnTimeOverlaps.class);
  }

  @Test
  void one_adviser_books_for_many_who_call() {
    List<Instant> free = support.someStarts(7);

    assertThat(free.stream().map(start -> call(CallerOrders.order(start)).number()).distinct())
        .hasSize(7);
  }

  @Test
  void only_the_own_services_real_numbers_and_times_that_are_free() {
    Instant start = support.aStart();
    CallerOrder order = CallerOrders.order(start);

    assertThatThrownBy(() -> asStaff.call(() -> calls.book(stranger, order)))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> calls.services(stranger)))
        .extracting(AppointmentService::key)
        .doesNotContain(SERVICE);
    assertThatThrownBy(
            () ->
                call(
                    CallerOrders.order(
                        start, Optional.of(new CaseNumber("MK-2020-999999")), CallerOrders.name())))
        .isInstanceOf(CaseUnknown.class);
    assertThatThrownBy(() -> call(CallerOrders.order(start, Optional.empty(), Optional.of("  "))))
        .isInstanceOf(NameMissing.class);
    assertThatThrownBy(() -> call(CallerOrders.withPhone(order, Optional.empty())))
        .isInstanceOf(PhoneMissing.class);
    assertThatThrownBy(() -> call(CallerOrders.withPhone(order, Optional.of("soita"))))
        .isInstanceOf(PhoneNotValid.class);
    while (support.starts(start).contains(start)) {
      call(CallerOrders.order(start));
    }
    assertThatThrownBy(() -> call(CallerOrders.order(start)))
        .isInstanceOfSatisfying(
            SlotAlreadyTaken.class, taken -> assertThat(taken.nearest()).isNotEmpty());
  }

  private Receipt call(CallerOrder order) {
    return asStaff.call(() -> calls.book(niko, order));
  }

  private CaseView one(CaseNumber number) {
    return asStaff.call(() -> handling.one(niko, number));
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
