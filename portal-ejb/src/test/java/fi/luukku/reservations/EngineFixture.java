package fi.luukku.reservations;

import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.persistence.Claimants;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** The engine on the test database, with a clock that stands still until it is moved. */
final class EngineFixture {
  /** Monday 23 November 2026, 8.00 in Helsinki. */
  static final Instant MONDAY_MORNING = local("2026-11-23T08:00");

  /** No limit that a test of something else would meet. */
  private static final PersonLimits MANY = new PersonLimits(1000, false);

  final MovableClock clock = new MovableClock(MONDAY_MORNING);
  final ClaimTransaction transaction;
  final Occupying occupying;
  final FreeTimes freeTimes;
  final FirstLook firstLook;
  final Occupancies occupancies;
  final ResourceRegister register;

  /** Inside a transaction the one connection of it. */
  final DataSource database;

  private final MariaDbPoolDataSource pool;

  EngineFixture() throws SQLException {
    TestDatabase.start();
    String url = System.getProperty("luukku.db.url");
    pool =
        new MariaDbPoolDataSource(
            url + "?minPoolSize=1&maxPoolSize=32&poolName=engine" + System.nanoTime());
    pool.setUser(System.getProperty("luukku.db.user"));
    pool.setPassword(System.getProperty("luukku.db.password"));
    Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
    ThreadTransactions transactions = new ThreadTransactions(pool);
    database = transactions.dataSource();
    Resources resources = new Resources(database);
    occupancies = new Occupancies(database);
    transaction = new ClaimTransaction(transactions);
    freeTimes = new FreeTimes(resources, occupancies, clock);
    firstLook = new FirstLook(resources, occupancies, freeTimes, clock);
    Claimants claimants = new Claimants(database);
    OwnShare ownShare = new OwnShare(occupancies, resources, claimants, clock);
    occupying = new Occupying(resources, occupancies, ownShare, freeTimes, clock);
    register = new ResourceRegister(resources);
  }

  void close() {
    pool.close();
  }

  /** A statement of the test's own. */
  void change(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A desk of its own for each test. */
  Bookable desk() {
    String key = newKey();
    register.keep(List.of(new ResourceDefinition(key, ResourceKind.DESK, Optional.empty())));
    return open(List.of(key));
  }

  Bookable desks(int count) {
    List<String> keys =
        java.util.stream.Stream.generate(EngineFixture::newKey).limit(count).toList();
    keys.forEach(
        key ->
            register.keep(
                List.of(new ResourceDefinition(key, ResourceKind.DESK, Optional.empty()))));
    return open(keys);
  }

  /** The key of a hall; its halves are the key with {@code -a} and {@code -b}. */
  String hallWithTwoHalves() {
    String key = newKey();
    register.keep(
        List.of(
            new ResourceDefinition(key, ResourceKind.ROOM, Optional.empty()),
            new ResourceDefinition(key + "-a", ResourceKind.PART, Optional.of(key)),
            new ResourceDefinition(key + "-b", ResourceKind.PART, Optional.of(key))));
    return key;
  }

  /** Open every day from 8 to 20, half-hour grid, 30 to 120 minutes, a month ahead. */
  static Bookable open(List<String> keys) {
    Hours hours = new Hours(LocalTime.of(8, 0), LocalTime.of(20, 0));
    OpeningHours all =
        new OpeningHours(
            List.of(new WeeklyRule(EnumSet.allOf(DayOfWeek.class), hours)), List.of(), true);
    TimeRules rules =
        new TimeRules(
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(120),
            Duration.ZERO,
            30,
            Duration.ZERO);
    return new Bookable(keys, all, rules, MANY, "test/" + keys.get(0));
  }

  /** The same where it is set up before each use. */
  static Bookable setUpIn(Duration time, Bookable what) {
    TimeRules rules = what.rules().setUpIn(time);
    return new Bookable(what.anyOf(), what.hours(), rules, what.limits(), what.purpose());
  }

  /** The same with a limit for each person. */
  static Bookable limited(Bookable what, PersonLimits limits) {
    return new Bookable(what.anyOf(), what.hours(), what.rules(), limits, what.purpose());
  }

  static Caller citizen() {
    return Caller.citizen(UUID.randomUUID().toString(), "Aino Virtanen", AssuranceLevel.HIGH);
  }

  Claim hold(Caller caller, Bookable what, Period used) {
    return transaction.call(() -> occupying.hold(caller, new Wish(what, used, "{}")));
  }

  Claim book(Caller caller, Bookable what, Period used) {
    return transaction.call(
        () -> {
          Claim held = occupying.hold(caller, new Wish(what, used, "{}"));
          return occupying.keep(caller, held.id());
        });
  }

  /** Rows of this resource that overlap each other; there are never any. */
  long overlaps() throws SQLException {
    try (Connection connection = pool.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT count(*) FROM occupancy a JOIN occupancy b"
                        + " ON a.resource_id = b.resource_id AND a.id < b.id"
                        + " AND a.starts < b.ends AND b.starts < a.ends")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  static Period tuesday(String from, String to) {
    return new Period(local("2026-11-24T" + from), local("2026-11-24T" + to));
  }

  static Instant local(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(TimeSource.LOCAL).toInstant();
  }

  private static String newKey() {
    return "test-" + UUID.randomUUID();
  }

  /** Stands still until a test moves it. */
  static final class MovableClock extends Clock {
    private volatile Instant now;

    MovableClock(Instant now) {
      this.now = now;
    }

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
