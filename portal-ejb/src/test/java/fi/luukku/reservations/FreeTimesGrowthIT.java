package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How much longer a search for free times takes with a hundred times as many reservations: 200
 * facilities, eight weeks. A figure of time, so only where it is asked for: {@code
 * -Drush.growth=200000}.
 */
@EnabledIfSystemProperty(named = "rush.growth", matches = "\\d+")
class FreeTimesGrowthIT {
  private static final Logger LOG = Logger.getLogger(FreeTimesGrowthIT.class.getName());
  private static final int FACILITIES = 200;
  private static final int FEW = 2_000;
  private static final int MANY = Integer.getInteger("rush.growth", 200_000);
  private static final int SEARCHES = Integer.getInteger("rush.searches", 100);
  private static final double MOST_TIMES = 2;
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = MONDAY.plusWeeks(8).minusDays(1);

  private static EngineFixture engine;
  private static Bookable halls;

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
    halls = engine.desks(FACILITIES);
  }

  @AfterAll
  static void stop() {
    clear();
    engine.close();
  }

  @Test
  void a_search_takes_at_most_twice_as_long_with_a_hundred_times_as_many() {
    double few = slowOf(FEW);
    double many = slowOf(MANY);

    LOG.info(
        () ->
            "Search over %d facilities and 8 weeks, p95: %.0f ms with %d reservations, %.0f ms with %d"
                .formatted(FACILITIES, few, FEW, many, MANY));
    assertThat(many).isLessThanOrEqualTo(MOST_TIMES * few);
  }

  /** What 95 of a hundred searches take at most, in milliseconds, after as many to warm up. */
  private static double slowOf(int reservations) {
    fill(reservations);
    search();
    double[] sorted = Arrays.stream(search()).sorted().toArray();
    return sorted[(int) (sorted.length * 0.95)];
  }

  private static double[] search() {
    double[] took = new double[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      long start = System.nanoTime();
      engine.freeTimes.days(citizen(), halls, MONDAY, LAST);
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    return took;
  }

  /** An hour each, every second hour, half of them past and half to come. */
  private static void fill(int reservations) {
    clear();
    int each = reservations / FACILITIES;
    engine.change(
        """
        INSERT INTO occupancy (claim, resource_id, kind, starts, ends, used_until, owner, purpose,
          terms)
        SELECT UUID(), one.id, 'BOOKING', one.at, one.at + INTERVAL 1 HOUR, one.at + INTERVAL 1 HOUR,
          CONCAT('citizen:', one.seq), 'test/growth', ''
        FROM (SELECT id, seq, TIMESTAMP('2026-11-23 06:00')
            + INTERVAL 2 * (CAST(seq AS SIGNED) - %d) HOUR at
          FROM resource JOIN seq_1_to_100000 WHERE seq <= %d AND resource_key IN ('%s')) one
        """
            .formatted(each / 2, each, String.join("','", halls.anyOf())));
    engine.change("ANALYZE TABLE occupancy");
  }

  private static void clear() {
    engine.change("DELETE FROM occupancy WHERE purpose = 'test/growth'");
  }
}
