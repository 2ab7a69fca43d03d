package fi.luukku.acceptance.measure;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What it costs to know who asks, and to greet them: the same page with and without a sign-in, in
 * pairs that follow each other at once, each first as often as second. A pair gives a ratio; other
 * pages between them would give more noise than what is looked for.
 */
final class WhoAsks {
  private static final Duration WARM = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final int PAIRS = 40;

  private final URI page = URI.create(Product.url() + Throughput.SERVICE);
  private final String somebody;

  WhoAsks() throws IOException, InterruptedException {
    this.somebody =
        Throughput.HEADERS
            + "Cookie: "
            + new PlainVisitor().signIn("testi.aino").cookies()
            + "\r\n";
  }

  /** Two sentences: the median of the ratios, and between what half of them lie. */
  String lines() throws InterruptedException {
    Load.on(page, Throughput.HEADERS, WARM);
    Load.on(page, somebody, WARM);
    List<Double> percents = new ArrayList<>();
    double foreign = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Processors before = Processors.now();
      boolean anybodyFirst = pair % 2 == 0;
      double first = millis(anybodyFirst ? Throughput.HEADERS : somebody);
      double second = millis(anybodyFirst ? somebody : Throughput.HEADERS);
      percents.add(100 * ((anybodyFirst ? second / first : first / second) - 1));
      foreign = Math.max(foreign, Processors.now().foreignPercentSince(before));
    }
    Collections.sort(percents);
    return String.format(
        Locale.ROOT,
        "Knowing who asks takes %+.1f %% of the processor time of the service page drawn anew (median of %d pairs;"
            + " half of them between %+.1f and %+.1f %%). Others took at most %.0f %% of the processors.%n",
        percents.get(PAIRS / 2),
        PAIRS,
        percents.get(PAIRS / 4),
        percents.get(3 * PAIRS / 4),
        foreign);
  }

  private double millis(String headers) throws InterruptedException {
    Processors before = Processors.now();
    Load.Outcome load = Load.on(page, headers, ROUND);
    return Processors.now().portalMillisSince(before) / load.requests();
  }
}
