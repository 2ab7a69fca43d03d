package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.luukku.casework.CaseFixture;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.facilities.persistence.HoursSources;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.OutsideOpeningHours;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting room whose hours a server on this machine serves, which also lies. */
@ArquillianTest
class HoursFromAddressIT {
  private static final String ROOM = "meeting-room-ahven";
  private static final String EVENINGS = "{\"opens\":\"17:00\",\"closes\":\"23:00\"}";

  @Inject private FacilityContent content;
  @Inject private FacilityQueries queries;
  @Inject private OccupancyQueries occupancy;
  @Inject private HoursQueries hours;
  @Inject private HoursSources sources;
  @Inject private HoursRound round;
  @Inject private Reserved reserved;
  @Inject private ClaimTransaction transaction;
  @Inject private AsStaff asStaff;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private final Caller aino = CaseFixture.someCitizen();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private HttpServer server;
  private Path file;
  private String written;
  private volatile String text;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void serve() throws Throwable {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
    file =
        Path.of(ConfigProvider.getConfig().getValue("luukku.content.dir", String.class))
            .resolve("facilities.yaml");
    written = Files.readString(file);
    Eventually.holds(
        () -> assertThat(content.find(ROOM).orElseThrow().hoursFrom()).as("before").isEmpty());
  }

  @AfterEach
  void stop() throws IOException {
    Files.writeString(file, written);
    server.stop(0);
    workers.shutdownNow();
  }

  @Test
  void hours_that_were_read_decide_everywhere_and_bookings_outside_of_them_stand()
      throws Throwable {
    LocalDate day = reserved.dayIn(2, ROOM);
    Period morning = Reserved.on(day, "10:00", "11:00");
    reserved.by(aino, ROOM, ROOM, morning);
    String before = queries.edition();

    text = served(EVENINGS);
    takeFromAddress();

    Period evening = Reserved.on(day, "17:00", "23:00");
    assertThat(open(day)).containsExactly(evening);
    assertThat(queries.edition()).isNotEqualTo(before);
    assertThat(staffSeeOpen(day)).containsExactly(evening);
    LocalDate next = day.plusWeeks(1);
    assertThatThrownBy(() -> hold(Reserved.on(next, "10:00", "11:00")))
        .isInstanceOf(OutsideOpeningHours.class);
    assertThat(hold(Reserved.on(next, "20:00", "22:00"))).isNotEmpty();
    assertThat(seen().outside()).isEqualTo(1);
    assertThat(seen().host()).isEqualTo("127.0.0.1");
    assertThat(asStaff.call(() -> hours.of(CaseFixture.handlerOf("grants")))).isEmpty();
  }

  @Test
  void a_feed_that_lies_changes_nothing_and_says_what_is_wrong() throws Throwable {
    text = served(EVENINGS);
    takeFromAddress();
    LocalDate day = LocalDate.now(java.time.Clock.system(TimeSource.LOCAL)).plusDays(20);
    String edition = queries.edition();
    List<Period> before = open(day);

    Map<String, HoursFailure> lies =
        Map.of(
            "<html>",
            HoursFailure.NOT_JSON,
            "{}",
            HoursFailure.NO_HOURS,
            "404",
            HoursFailure.NOT_THERE,
            "endless",
            HoursFailure.TOO_LARGE,
            "gigabyte",
            HoursFailure.TOO_LARGE,
            "loop",
            HoursFailure.TOO_MANY_REDIRECTS,
            "inside",
            HoursFailure.NOT_ALLOWED,
            served("{\"opens\":\"10:00\",\"closes\":\"10:10\"}"),
            HoursFailure.TOO_SHORT,
            served(EVENINGS + "," + EVENINGS),
            HoursFailure.CONTRADICTION);
    for (Map.Entry<String, HoursFailure> lie : lies.entrySet()) {
      text = lie.getKey();
      readAgain();
      Eventually.holds(() -> assertThat(why()).as(text).hasValue(lie.getValue()));
      assertThat(seen().taken()).isPresent();
      assertThat(open(day)).isEqualTo(before);
    }
    assertThat(queries.edition()).isEqualTo(edition);

    text =
        served(
            EVENINGS.replace(
                "}", ",\"validFrom\":\"2027-02-02\",\"validThrough\":\"2027-02-01\"}"));
    readAgain();
    Eventually.holds(
        () ->
            assertThat(seen().failure())
                .map(HoursFromAddress.Failure::place)
                .hasValue("openingHoursSpecification[0].validThrough"));

    text = served(EVENINGS);
    readAgain();
    Eventually.holds(() -> assertThat(seen().failure()).isEmpty());
  }

  @Test
  void what_another_node_has_read_is_seen_here() throws Throwable {
    text = served(EVENINGS);
    takeFromAddress();
    LocalDate day = reserved.dayIn(3, ROOM);

    String nights = served("{\"opens\":\"20:00\",\"closes\":\"22:00\"}");
    transaction.call(
        () -> {
          sources.taken(ROOM, nights, Instant.now(java.time.Clock.systemUTC()));
          return ROOM;
        });

    Eventually.holds(
        () -> assertThat(open(day)).containsExactly(Reserved.on(day, "20:00", "22:00")));
  }

  @Test
  void a_facility_that_names_no_address_any_more_has_the_hours_of_the_content() throws Throwable {
    LocalDate day = reserved.dayIn(4, ROOM);
    List<Period> ofContent = open(day);
    text = served(EVENINGS);
    takeFromAddress();
    assertThat(open(day)).isNotEqualTo(ofContent);

    Files.writeString(file, written);

    Eventually.holds(() -> assertThat(open(day)).isEqualTo(ofContent));
  }

  /** Names the served address in the content, and waits until its hours were read. */
  private void takeFromAddress() throws Throwable {
    String key = "  - key: " + ROOM + "\n";
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/hours";
    Instant begun = Instant.now(java.time.Clock.systemUTC());
    Files.writeString(
        file, written.replace(key, key + "    openingHoursFrom: \"" + address + "\"\n"));
    Eventually.holds(
        () ->
            assertThat(content.find(ROOM).orElseThrow().hoursFrom().map(Object::toString))
                .hasValue(address));
    round.run();
    Eventually.holds(() -> assertThat(seen().taken().filter(begun::isBefore)).isPresent());
  }

  private void readAgain() {
    transaction.call(
        () -> {
          sources.fetchAt(ROOM, Instant.EPOCH);
          return ROOM;
        });
    round.run();
  }

  private HoursFromAddress seen() {
    return asStaff.call(() -> hours.of(teemu)).get(0);
  }

  private Optional<HoursFailure> why() {
    return seen().failure().map(HoursFromAddress.Failure::why);
  }

  private List<Period> open(LocalDate day) {
    return queries.days(CaseFixture.someVisitor(), ROOM, ROOM, day, day).get(0).open();
  }

  private List<Period> staffSeeOpen(LocalDate day) {
    DayFilter rooms = new DayFilter(Optional.of("meeting-room"), Optional.empty());
    return asStaff.call(() -> occupancy.day(teemu, rooms, day, 0, 25)).items().stream()
        .filter(one -> one.facility().key().equals(ROOM))
        .findFirst()
        .orElseThrow()
        .open();
  }

  private String hold(Period time) {
    return reserved.held(aino, ROOM, ROOM, UserGroup.RESIDENT, time);
  }

  private static String served(String specifications) {
    return "{\"@type\":\"Place\",\"openingHoursSpecification\":[" + specifications + "]}";
  }

  private void answer(HttpExchange exchange) throws IOException {
    switch (text) {
      case "404" -> exchange.sendResponseHeaders(404, -1);
      case "endless" -> endless(exchange);
      case "gigabyte" -> exchange.sendResponseHeaders(200, 1_073_741_824L);
      case "loop" -> leadTo(exchange, "/hours");
      case "inside" -> leadTo(exchange, "http://10.0.0.1/hours");
      default -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
    exchange.close();
  }

  private static void leadTo(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] some = new byte[65_536];
    while (true) {
      exchange.getResponseBody().write(some);
    }
  }
}
