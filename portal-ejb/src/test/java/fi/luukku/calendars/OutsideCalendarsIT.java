package fi.luukku.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TakenTimes;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outside calendars that a server on this machine holds, fetched by the portal's own loop. */
@ArquillianTest
class OutsideCalendarsIT {
  private static final Instant NIGHT =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(30, ChronoUnit.DAYS);

  @Inject private OutsideCalendars outside;
  @Inject private TakenTimes times;
  @Inject private TakenTime taken;
  @Inject private AsStaff asStaff;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private HttpServer server;
  private volatile String text;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void busy_times_close_the_resource_and_new_ones_replace_them() throws Throwable {
    text = calendar(1, 2);
    String id = add("koivumaki-gym");
    assertThat(closures("koivumaki-gym")).containsExactly(hours(1, 2));

    text = calendar(1, 3, 5, 6);
    fetchAgain("koivumaki-gym", id);
    Eventually.holds(
        () -> assertThat(closures("koivumaki-gym")).containsExactly(hours(1, 3), hours(5, 6)));
    assertThat(one("koivumaki-gym").periods()).isEqualTo(2);

    asStaff.run(() -> outside.remove(teemu, "koivumaki-gym", id));
    assertThat(closures("koivumaki-gym")).isEmpty();
    assertThat(asStaff.call(() -> outside.of(teemu, "koivumaki-gym"))).isEmpty();
  }

  @Test
  void a_calendar_that_lies_leaves_what_stood_and_says_so() throws Throwable {
    text = calendar(1, 2);
    String id = add("tennis-courts");

    for (String lie :
        List.of("<html>", calendar(1, 2).replace("DTEND", "RRULE:FREQ=SECONDLY\r\nDTEND"))) {
      text = lie;
      fetchAgain("tennis-courts", id);
      BusyFailure why = lie.startsWith("<") ? BusyFailure.NOT_A_CALENDAR : BusyFailure.ENDLESS;
      Eventually.holds(
          () ->
              assertThat(one("tennis-courts").failure())
                  .map(OutsideCalendar.Failure::why)
                  .hasValue(why));
      assertThat(one("tennis-courts").taken()).isPresent();
      assertThat(closures("tennis-courts")).containsExactly(hours(1, 2));
    }

    text = calendar(3, 4);
    fetchAgain("tennis-courts", id);
    Eventually.holds(() -> assertThat(closures("tennis-courts")).containsExactly(hours(3, 4)));
    assertThat(one("tennis-courts").failure()).isEmpty();
  }

  @Test
  void a_booking_in_a_part_stands_is_told_and_leaves_the_rest_closed() throws Throwable {
    CaseNumber number = taken.bookedBy(CaseFixture.someCitizen(), "swimming-hall-lane-1", hour(2));
    text = calendar(1, 5);
    String id = add("swimming-hall");

    OutsideCalendar seen = one("swimming-hall");
    assertThat(seen.clashes()).hasSize(1);
    assertThat(seen.clashes().get(0).number()).hasValue(number);
    assertThat(seen.clashes().get(0).time()).isEqualTo(hours(2, 3));
    assertThat(closures("swimming-hall-lane-1")).containsExactly(hours(1, 2), hours(3, 5));
    assertThat(closures("swimming-hall-lane-2")).containsExactly(hours(1, 5));

    taken.free(hour(2), "swimming-hall-lane-1");
    fetchAgain("swimming-hall", id);
    Eventually.holds(
        () -> assertThat(closures("swimming-hall-lane-1")).containsExactly(hours(1, 5)));
    assertThat(one("swimming-hall").clashes()).isEmpty();
  }

  @Test
  void two_outside_calendars_may_overlap() throws Throwable {
    text = calendar(1, 3);
    add("band-room");
    text = calendar(2, 4);
    add("band-room");

    Eventually.holds(
        () -> assertThat(closures("band-room")).containsExactly(hours(1, 3), hours(3, 4)));
  }

  @Test
  void the_same_form_adds_one_and_nothing_is_fetched_from_a_private_place() {
    text = calendar(1, 2);
    String form = UUID.randomUUID().toString();
    add("craft-room", form, address());
    add("craft-room", form, address());
    assertThat(asStaff.call(() -> outside.of(teemu, "craft-room"))).hasSize(1);

    assertThatThrownBy(() -> add("craft-room", UUID.randomUUID().toString(), "http://10.0.0.1/x"))
        .isInstanceOf(OutsideAddressNotAllowed.class);
    add("camp-house", UUID.randomUUID().toString(), "https://localhost/x");
    Eventually.value(() -> one("camp-house").failure(), java.util.Optional::isPresent);
    assertThat(one("camp-house").failure())
        .map(OutsideCalendar.Failure::why)
        .hasValue(BusyFailure.NOT_ALLOWED);
  }

  @Test
  void a_resource_has_ten_at_most() {
    for (int i = 0; i < OutsideCalendars.MOST; i++) {
      add("park-stage", UUID.randomUUID().toString(), "https://localhost/" + i);
    }
    assertThatThrownBy(() -> add("park-stage", "eleventh", "https://localhost/x"))
        .isInstanceOf(TooManyOutsideCalendars.class);
  }

  @Test
  void another_unit_sees_and_changes_nothing() {
    text = calendar(1, 2);
    String id = addOnly("shore-sauna");
    Caller anna = CaseFixture.handlerOf("grants");

    assertThatThrownBy(() -> asStaff.call(() -> outside.of(anna, "shore-sauna")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> outside.add(anna, "shore-sauna", "f", address())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> outside.fetchNow(anna, "shore-sauna", id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> outside.remove(anna, "shore-sauna", id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> outside.remove(teemu, "rowing-boat", id)))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> outside.of(teemu, "shore-sauna"))).hasSize(1);
  }

  /** Adds the served calendar and waits until it was taken. */
  private String add(String resource) throws Throwable {
    String id = addOnly(resource);
    Eventually.holds(
        () ->
            assertThat(asStaff.call(() -> outside.of(teemu, resource)))
                .allMatch(one -> one.taken().isPresent()));
    return id;
  }

  private String addOnly(String resource) {
    add(resource, UUID.randomUUID().toString(), address());
    List<OutsideCalendar> all = asStaff.call(() -> outside.of(teemu, resource));
    return all.get(all.size() - 1).id();
  }

  private void add(String resource, String form, String address) {
    asStaff.run(() -> outside.add(teemu, resource, form, address));
  }

  private void fetchAgain(String resource, String id) {
    asStaff.run(() -> outside.fetchNow(teemu, resource, id));
  }

  private OutsideCalendar one(String resource) {
    return asStaff.call(() -> outside.of(teemu, resource)).get(0);
  }

  private List<Period> closures(String resource) {
    return times.of(resource, new Period(NIGHT, NIGHT.plus(1, ChronoUnit.DAYS))).stream()
        .filter(one -> one.kind() == Claim.Kind.CLOSURE)
        .map(TakenTimes.Taken::used)
        .toList();
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/private-key.ics";
  }

  /** Busy from and to these hours of the night. */
  private static String calendar(int... hours) {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < hours.length; i += 2) {
      events.append(
          "BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:%s\r\nDTEND:%s\r\nEND:VEVENT\r\n"
              .formatted(i, written(hours[i]), written(hours[i + 1])));
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
  }

  private static String written(int hour) {
    return hour(hour).toString().replaceAll("[-:]", "");
  }

  private static Instant hour(int hour) {
    return NIGHT.plus(hour, ChronoUnit.HOURS);
  }

  private static Period hours(int from, int to) {
    return new Period(hour(from), hour(to));
  }
}
