package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import java.net.HttpURLConnection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Four times as many requests as the node can take, for a minute, each of somebody who has just
 * come or who comes again when he was told to.
 */
final class Overload {
  private static final String FACILITY = "meeting-room-silakka";
  private static final int TIMES = 4;
  private static final int SECONDS = Integer.getInteger("rush.seconds", 60);
  private static final long LOOK_NANOS = 5_000_000_000L;
  private static final int LOOKS = 3;
  private static final long NORMAL_MILLIS = 500;
  private static final int NORMAL_IN_A_ROW = 10;

  String lines() throws Exception {
    LocalDate monday =
        LocalDate.now(ZoneOffset.UTC).plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    String page = Place.page(FACILITY, monday);
    double best = best(page);
    Arrivals arrivals = new Arrivals(page, TIMES * best);
    Arrivals.Seen seen = arrivals.forSeconds(SECONDS);
    double normal = secondsUntilNormal(page);
    return report(best, seen, normal);
  }

  /** Most that the node gets done, whoever many ask at once. */
  private static double best(String page) throws InterruptedException {
    double best = 0;
    Together.of(8, looks(8, page));
    for (int connections : List.of(4, 8, 16)) {
      for (int i = 0; i < LOOKS; i++) {
        Together.Done<Integer> done = Together.of(connections, looks(connections, page));
        int asked = done.results().stream().mapToInt(Integer::intValue).sum();
        best = Math.max(best, asked / done.seconds());
      }
    }
    return best;
  }

  private static List<Together.Work<Integer>> looks(int connections, String page) {
    long end = System.nanoTime() + LOOK_NANOS;
    return Collections.nCopies(connections, line -> Check.looks(line, page, end));
  }

  /** After the last has gone: when ten in a row are answered at once, counted from the first. */
  private static double secondsUntilNormal(String page) {
    long start = System.nanoTime();
    int row = 0;
    long first = start;
    try (Exchange line = Exchange.open()) {
      while (row < NORMAL_IN_A_ROW) {
        first = row == 0 ? System.nanoTime() : first;
        Answer answer = line.get(page, "");
        boolean normal =
            answer.status() == HttpURLConnection.HTTP_OK && answer.millis() < NORMAL_MILLIS;
        row = normal ? row + 1 : 0;
      }
    }
    return (first - start) / 1e9;
  }

  private static String report(double best, Arrivals.Seen seen, double normal) {
    return String.format(
        Locale.ROOT,
        "Facility's week page, the node at `%s`. Best goodput without overload: %.0f/s. Then %d s"
            + " with %.0f requests a second asked for (%.0f answered): %.0f/s served (%.0f %% of"
            + " the best), p50 %.0f ms, p95 %.0f ms, last %.0f ms; told to wait %d, p95 %.0f ms,"
            + " within 100 ms %.1f %%, without a place %d; other 5xx: %d; no answer: %d; not even"
            + " asked: %d. Normal again after %.1f s.%n",
        Product.url().replaceAll(".*:", ""),
        best,
        SECONDS,
        TIMES * best,
        seen.answered() / (double) SECONDS,
        seen.served().size() / (double) SECONDS,
        100 * seen.served().size() / (double) SECONDS / best,
        at(seen.served(), 0.5),
        at(seen.served(), 0.95),
        at(seen.served(), 1),
        seen.told().size(),
        at(seen.told(), 0.95),
        100.0
            * seen.told().stream().filter(ms -> ms <= 100).count()
            / Math.max(1, seen.told().size()),
        seen.withoutPlace(),
        seen.faults(),
        seen.silent(),
        seen.unasked(),
        normal);
  }

  private static double at(List<Double> all, double share) {
    List<Double> sorted = all.stream().sorted().toList();
    int last = sorted.size() - 1;
    return IntStream.of((int) (last * share))
        .filter(i -> i >= 0)
        .mapToObj(sorted::get)
        .findFirst()
        .orElse(0.0);
  }
}
