package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.local;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.reservations.persistence.Resources;
import fi.luukku.reservations.persistence.Stretches;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many rows the database reads to say what is free, by its own count: that has no noise, and is
 * what grows when years of reservations are there. {@code -Drush.reservations} says how many are.
 */
class FreeTimesRowsIT {
  private static final Logger LOG = Logger.getLogger(FreeTimesRowsIT.class.getName());
  private static final int FACILITIES = 50;
  private static final int RESERVATIONS = Integer.getInteger("rush.reservations", 20_000);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** The rows that are shown, and the way down to them. */
  private static final int TIMES = 3;

  private static final int WAY_DOWN = 10;

  private static EngineFixture engine;
  private static Bookable halls;

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
    halls = engine.desks(FACILITIES);
    fill();
  }

  @AfterAll
  static void stop() throws Exception {
    engine.change("DELETE FROM occupancy WHERE purpose = 'test/rows'");
    engine.close();
  }

  @Test
  void a_week_of_one_reads_what_it_shows() {
    Bookable one = only(halls.anyOf().get(0));
    Period week = new Period(local("2026-11-23T08:00"), local("2026-11-29T20:00"));

    assertReads(one, week, () -> engine.freeTimes.days(citizen(), one, MONDAY, MONDAY.plusDays(6)));
  }

  @Test
  void a_day_of_all_reads_what_it_shows() {
    Period day = new Period(local("2026-11-23T08:00"), local("2026-11-23T20:00"));

    assertReads(halls, day, () -> engine.freeTimes.days(citizen(), halls, MONDAY, MONDAY));
  }

  @Test
  void a_day_of_all_as_staff_see_it_reads_what_it_shows() {
    Period day = new Period(local("2026-11-23T00:00"), local("2026-11-24T00:00"));
    List<Bookable> each = halls.anyOf().stream().map(FreeTimesRowsIT::only).toList();
    TakenAmong taken =
        new TakenAmong(
            new Resources(engine.database), new Stretches(engine.database), engine.clock);

    assertReads(halls, day, () -> taken.on(each, MONDAY));
    assertThat(taken.on(each, MONDAY)).allMatch(one -> one.taken().size() == 24);
  }

  @Test
  void a_look_at_one_time_reads_next_to_nothing() {
    Bookable one = only(halls.anyOf().get(1));
    Period time = tuesday("10:00", "10:30");

    assertThat(reads(() -> engine.occupancies.overlapping(ids(one), time)))
        .isLessThanOrEqualTo(WAY_DOWN);
  }

  @Test
  void what_reaches_over_the_window_is_seen() {
    Bookable desk = engine.desk();
    engine.change(
        "INSERT INTO occupancy (claim, resource_id, kind, starts, ends, used_until, owner, purpose,"
            + " terms) SELECT UUID(), id, 'CLOSURE', '2026-11-24 05:00', '2026-11-24 20:00',"
            + " '2026-11-24 20:00', 'x', 'test/rows', '' FROM resource WHERE resource_key = '"
            + desk.anyOf().get(0)
            + "'");

    assertThat(engine.occupancies.overlapping(ids(desk), tuesday("10:00", "10:30"))).hasSize(1);
    assertThat(engine.occupancies.overlapping(ids(desk), tuesday("22:30", "23:00"))).isEmpty();
  }

  private static void assertReads(Bookable what, Period window, Runnable look) {
    int shown = engine.occupancies.overlapping(ids(what), window).size() + 2 * what.anyOf().size();
    look.run();
    long start = System.nanoTime();
    long read = reads(look);
    LOG.info(
        () ->
            "%d reservations: %d rows read, %d shown, %.1f ms"
                .formatted(RESERVATIONS, read, shown, (System.nanoTime() - start) / 1e6));
    assertThat(read).isLessThanOrEqualTo((long) TIMES * shown);
  }

  private static Bookable only(String key) {
    return EngineFixture.open(List.of(key));
  }

  private static List<Long> ids(Bookable what) {
    String keys =
        what.anyOf().stream().map(key -> "'" + key + "'").collect(Collectors.joining(","));
    return engine.transaction.call(
        () -> numbers("SELECT id FROM resource WHERE resource_key IN (" + keys + ")"));
  }

  /** Rows that the database read for it, on the one connection of a transaction. */
  private static long reads(Runnable look) {
    return engine.transaction.call(
        () -> {
          long before = handlerReads();
          look.run();
          return handlerReads() - before;
        });
  }

  private static long handlerReads() {
    String asked =
        "SELECT CAST(variable_value AS SIGNED) FROM information_schema.session_status WHERE"
            + " variable_name IN ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT', 'HANDLER_READ_FIRST',"
            + " 'HANDLER_READ_LAST', 'HANDLER_READ_PREV')";
    return numbers(asked).stream().mapToLong(Long::longValue).sum();
  }

  /** Half an hour of each hour, years back and ahead. */
  private static void fill() {
    String ids = ids(halls).stream().map(String::valueOf).collect(Collectors.joining(","));
    int each = RESERVATIONS / FACILITIES;
    engine.change(
        "INSERT INTO occupancy (claim, resource_id, kind, starts, ends, used_until, owner, purpose,"
            + " terms) SELECT UUID(), id, 'BOOKING', at, at + INTERVAL 30 MINUTE, at + INTERVAL 30"
            + " MINUTE, CONCAT('citizen:', seq), 'test/rows', '' FROM (SELECT resource.id, seq,"
            + " TIMESTAMP('2026-11-24 08:00') + INTERVAL (CAST(seq AS SIGNED) - "
            + each / 2
            + ") HOUR at FROM resource JOIN seq_1_to_"
            + each
            + " WHERE resource.id IN ("
            + ids
            + ")) one");
    engine.change("ANALYZE TABLE occupancy");
  }

  private static List<Long> numbers(String sql) {
    try (Connection connection = engine.database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<Long> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
