package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.measure.Processors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a page costs when ten times as many reservations are there. */
final class Growth {
  private static final List<Integer> SIZES = List.of(50_000, 500_000);
  private static final int ROUNDS = Integer.getInteger("rush.rounds", 5);
  private static final int WARMING = Integer.getInteger("rush.warming", 4);
  private static final long ROUND_NANOS = 3_000_000_000L;
  private static final int CONNECTIONS = 8;
  private static final String FACILITY = "meeting-room-silakka";

  /** Processor time of portal and database for one page, and how long its answers took. */
  private record Cost(double millis, double p95) {}

  String lines() throws Exception {
    LocalDate monday =
        LocalDate.now(ZoneOffset.UTC).plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    StaffDay day = StaffDay.on(monday);
    return "The day of all facilities, as staff see it.\n\n"
        + table(day.page(), day.cookie())
        + "\nThe week page of a facility.\n\n"
        + table(Place.page(FACILITY, monday), "");
  }

  private static String table(String page, String cookie) throws Exception {
    StringBuilder table =
        new StringBuilder(
            "| reservations | CPU ms a page, portal and database | p95 ms |\n"
                + "| ---: | ---: | ---: |\n");
    for (int size : SIZES) {
      Seed.reservations(size);
      long there = Seed.count();
      List<Cost> costs = new ArrayList<>();
      for (int round = 0; round < WARMING + ROUNDS; round++) {
        Cost cost = once(page, cookie);
        if (round >= WARMING) {
          costs.add(cost);
        }
      }
      Cost median = median(costs);
      table.append(
          String.format(
              Locale.ROOT, "| %d | %.2f | %.1f |%n", there, median.millis(), median.p95()));
    }
    Seed.clear();
    return table.toString();
  }

  private static Cost once(String page, String cookie) throws Exception {
    Processors before = Processors.now();
    long end = System.nanoTime() + ROUND_NANOS;
    List<Together.Work<List<Double>>> people =
        Collections.nCopies(CONNECTIONS, line -> millis(line, page, cookie, end));
    List<Double> all =
        Together.of(CONNECTIONS, people).results().stream().flatMap(List::stream).sorted().toList();
    double millis = Processors.now().portalAndDatabaseMillisSince(before) / all.size();
    return new Cost(millis, all.get((int) (all.size() * 0.95)));
  }

  private static List<Double> millis(Exchange line, String page, String cookie, long end) {
    Insider somebody = new Insider(line);
    List<Double> all = new ArrayList<>();
    while (System.nanoTime() < end) {
      Answer answer = somebody.get(page, cookie);
      if (answer.status() != 200) {
        throw new IllegalStateException(page + " answered " + answer.head());
      }
      all.add(answer.millis());
    }
    return all;
  }

  private static Cost median(List<Cost> costs) {
    List<Cost> sorted = costs.stream().sorted(Comparator.comparingDouble(Cost::millis)).toList();
    return sorted.get(sorted.size() / 2);
  }
}
