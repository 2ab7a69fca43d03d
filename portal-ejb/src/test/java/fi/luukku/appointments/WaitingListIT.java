package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who waits for a day that is full gets what becomes free, one after another. */
@ArquillianTest
class WaitingListIT {
  private static final String SERVICE = "plots-and-plans";
  private static final String PLACE = "town-hall";
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.empty(), Optional.empty(), Language.FI);

  @Inject private AppointmentQueries appointments;
  @Inject private AppointmentBooking booking;
  @Inject private WaitingList list;
  @Inject private WaitingLine line;
  @Inject private CitizenCases cases;
  @Inject private AsCitizen asCitizen;
  @Inject private Event<SignedIn> signedIn;
  @Inject private Clock clock;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  /** A day of which somebody has each time. */
  private record FullDay(LocalDate day, List<Booked> booked) {}

  private record Booked(Caller who, Receipt receipt, Instant start) {}

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void what_is_given_back_is_held_for_the_first_in_the_line_and_seen_free_by_nobody()
      throws SQLException {
    FullDay full = fullDay();
    Caller first = person("first@example.com");
    Caller second = person("second@example.com");
    join(first, full.day());
    join(second, full.day());

    Booked gone = full.booked().get(1);
    asCitizen.run(() -> cases.withdraw(gone.who(), gone.receipt().number(), ""));

    assertThat(starts(Caller.visitor(""), full.day())).isEmpty();
    assertThatThrownBy(() -> hold(person("x@example.com"), gone.start()))
        .isInstanceOf(SlotAlreadyTaken.class);
    String hold = mine(first).get(0).hold().orElseThrow();
    assertThat(mine(first).get(0).heldUntil().orElseThrow())
        .isBetween(clock.instant().plusSeconds(1_100), clock.instant().plusSeconds(1_201));
    assertThat(mine(second).get(0).hold()).isEmpty();
    assertThat(mails("first@example.com")).containsExactly("TIME_OFFERED");
    assertThat(mails("second@example.com")).isEmpty();

    assertThatThrownBy(() -> confirm(second, hold)).isInstanceOf(HoldHasEnded.class);
    Receipt receipt = confirm(first, hold);

    assertThat(receipt.time().orElseThrow().starts()).isEqualTo(gone.start());
    assertThat(mine(first)).isEmpty();
    assertThat(mine(second)).hasSize(1);
  }

  @Test
  void an_offer_that_is_not_taken_goes_to_the_next_and_at_last_to_everybody() throws Exception {
    FullDay full = fullDay();
    Caller first = person("late@example.com");
    Caller second = person("next@example.com");
    join(first, full.day());
    join(second, full.day());
    Booked gone = full.booked().get(0);
    asCitizen.run(() -> cases.withdraw(gone.who(), gone.receipt().number(), ""));
    String missed = mine(first).get(0).hold().orElseThrow();

    letPass(missed);

    assertThat(mine(first)).isEmpty();
    assertThatThrownBy(() -> confirm(first, missed)).isInstanceOf(HoldHasEnded.class);
    String passed = mine(second).get(0).hold().orElseThrow();
    assertThat(mails("next@example.com")).containsExactly("TIME_OFFERED");
    assertThat(starts(Caller.visitor(""), full.day())).isEmpty();

    letPass(passed);

    assertThat(mine(second)).isEmpty();
    assertThat(starts(Caller.visitor(""), full.day())).containsExactly(gone.start());
  }

  @Test
  void leaving_the_line_gives_back_what_was_held_and_nobody_elses() throws SQLException {
    FullDay full = fullDay();
    Caller waiting = person("leaves@example.com");
    join(waiting, full.day());
    Booked gone = full.booked().get(0);
    asCitizen.run(() -> cases.withdraw(gone.who(), gone.receipt().number(), ""));
    WaitedDay mine = mine(waiting).get(0);

    asCitizen.run(() -> list.leave(person("stranger@example.com"), mine.id()));
    assertThat(mine(waiting)).hasSize(1);
    asCitizen.run(() -> list.leave(waiting, mine.id()));

    assertThat(mine(waiting)).isEmpty();
    assertThat(starts(Caller.visitor(""), full.day())).containsExactly(gone.start());
  }

  @Test
  void a_day_with_free_times_a_closed_one_and_one_out_of_reach_are_refused() {
    Caller waiting = person("asks@example.com");
    LocalDate last = appointments.lastDay(SERVICE, PLACE);
    LocalDate free = dayWithTimes(waiting);
    LocalDate sunday = last.minusDays(last.getDayOfWeek().getValue());

    assertThatThrownBy(() -> join(waiting, free)).isInstanceOf(DayIsNotFull.class);
    assertThatThrownBy(() -> join(waiting, sunday)).isInstanceOf(NothingToWaitFor.class);
    assertThatThrownBy(() -> join(waiting, last.plusDays(1))).isInstanceOf(NothingToWaitFor.class);
    assertThatThrownBy(() -> join(waiting, LocalDate.EPOCH)).isInstanceOf(NothingToWaitFor.class);
  }

  @Test
  void who_cannot_be_reached_is_told_so_and_joining_twice_keeps_the_place() throws SQLException {
    FullDay full = fullDay();
    Caller unreached = citizen();

    assertThatThrownBy(() -> join(unreached, full.day())).isInstanceOf(CannotBeReached.class);

    Caller waiting = person("twice@example.com");
    join(waiting, full.day());
    Caller later = person("later@example.com");
    join(later, full.day());
    join(waiting, full.day());
    Booked gone = full.booked().get(0);
    asCitizen.run(() -> cases.withdraw(gone.who(), gone.receipt().number(), ""));

    assertThat(mine(waiting)).singleElement().matches(one -> one.hold().isPresent());
    assertThat(mine(later).get(0).hold()).isEmpty();
  }

  /** The minutes of an offer are over. */
  private void letPass(String hold) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement over =
            connection.prepareStatement(
                "UPDATE waiting SET held_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND"
                    + " WHERE hold = ?")) {
      over.setString(1, hold);
      assertThat(over.executeUpdate()).isEqualTo(1);
    }
    while (line.passOn()) {
      // Each at a time.
    }
  }

  private List<String> mails(String address) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement find =
            connection.prepareStatement("SELECT kind FROM notification WHERE address = ?")) {
      find.setString(1, address);
      List<String> kinds = new ArrayList<>();
      try (ResultSet rows = find.executeQuery()) {
        while (rows.next()) {
          kinds.add(rows.getString(1));
        }
      }
      return kinds;
    }
  }

  /** Books all that is free on a day, each time for another person. */
  private FullDay fullDay() {
    Caller anybody = citizen();
    LocalDate day = dayWithTimes(anybody);
    List<Booked> booked = new ArrayList<>();
    for (List<Instant> free = starts(anybody, day); !free.isEmpty(); free = starts(anybody, day)) {
      Caller who = citizen();
      Instant start = free.get(0);
      booked.add(new Booked(who, confirm(who, hold(who, start)), start));
    }
    return new FullDay(day, booked);
  }

  /** The last one: nothing of it is too soon. */
  private LocalDate dayWithTimes(Caller caller) {
    LocalDate last = appointments.lastDay(SERVICE, PLACE);
    return appointments
        .days(caller, SERVICE, PLACE, TimeSource.today(clock).plusDays(4), last)
        .stream()
        .filter(day -> day.starts().size() > 1)
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .day();
  }

  private List<Instant> starts(Caller caller, LocalDate day) {
    return appointments.days(caller, SERVICE, PLACE, day, day).get(0).starts();
  }

  private void join(Caller caller, LocalDate day) {
    asCitizen.run(() -> list.join(caller, SERVICE, PLACE, day));
  }

  private List<WaitedDay> mine(Caller caller) {
    return asCitizen.call(() -> list.mine(caller));
  }

  private String hold(Caller caller, Instant start) {
    return asCitizen.call(() -> booking.hold(caller, SERVICE, PLACE, start));
  }

  private Receipt confirm(Caller caller, String hold) {
    return asCitizen.call(() -> booking.confirm(caller, hold, CONTACT));
  }

  private static Caller citizen() {
    String id = UUID.randomUUID().toString();
    return Caller.citizen(id, "Aino Esimerkki", AssuranceLevel.HIGH).identifiedAt(Instant.now());
  }

  /** Somebody whose address the provider knows. */
  private Caller person(String address) {
    Caller person = citizen();
    SignedIn known =
        new SignedIn(
            person.id(),
            false,
            "Aino",
            "Esimerkki",
            Optional.of(address),
            Optional.empty(),
            Optional.empty(),
            "/");
    asCitizen.runInTransaction(() -> signedIn.fire(known));
    return person;
  }
}
