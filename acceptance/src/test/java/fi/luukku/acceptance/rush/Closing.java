package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.faults.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A round closes: all applicants send in its last minute, a fifth of them in its last second, and
 * some after it. Who pressed in time is in, once, with a receipt; who pressed late is told; nobody
 * sees an error page. Then attachments of 20 MB come in, and the heap stays flat.
 */
final class Closing {
  private static final Logger LOG = Logger.getLogger(Closing.class.getName());
  private static final int APPLICANTS = Integer.getInteger("rush.people", 500);
  private static final int LATE = Math.max(2, APPLICANTS / 25);
  private static final Duration MINUTE = Duration.ofSeconds(60);

  /** The last one in time presses so long before the close. */
  private static final Duration LAST = Duration.ofMillis(5);

  /** Who presses so long after it is late, whatever his way: fi.luukku.casework.OnItsWay. */
  private static final Duration LATE_FROM = Duration.ofMillis(1_000);

  String lines() throws Exception {
    ClosingRound round = ClosingRound.copied();
    Product.stop();
    Product.startAgain(Map.of("LUUKKU_CONTENT_DIR", round.content().toString()));
    List<Citizen> citizens = Citizen.signedIn(APPLICANTS + LATE);
    List<Applicant> applicants = citizens.stream().map(Applicant::withDraft).toList();
    Fields form;
    try (Exchange line = Exchange.open()) {
      form = applicants.get(0).form(line);
    }
    Instant close = round.closeSoon(MINUTE.plusSeconds(20));
    List<Applicant.Outcome> all = pressed(applicants, form, close);
    String report = judged(all, close);
    LOG.info(report);
    return report + "\n" + new LargeAttachments(citizens).lines();
  }

  private static List<Applicant.Outcome> pressed(
      List<Applicant> applicants, Fields form, Instant close) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(applicants.size());
    try {
      List<Callable<Applicant.Outcome>> presses = new ArrayList<>();
      for (int i = 0; i < applicants.size(); i++) {
        Applicant one = applicants.get(i);
        Instant when = close.plus(offset(i));
        presses.add(() -> one.presses(form, when));
      }
      List<Applicant.Outcome> all = new ArrayList<>();
      for (Future<Applicant.Outcome> one : people.invokeAll(presses)) {
        all.add(one.get());
      }
      return all;
    } finally {
      people.shutdownNow();
    }
  }

  /** A fifth in the last second, the others before it in the minute; the late ones after it. */
  private static Duration offset(int applicant) {
    int last = APPLICANTS / 5;
    if (applicant < last) {
      long millis = 1_000 - LAST.toMillis();
      return Duration.ofMillis(-1_000 + millis * applicant / last);
    }
    if (applicant < APPLICANTS) {
      return Duration.ofMillis(-60_000 + 59_000L * (applicant - last) / (APPLICANTS - last));
    }
    return LATE_FROM.plusMillis(50L * (applicant - APPLICANTS));
  }

  private static String judged(List<Applicant.Outcome> all, Instant close) {
    List<Applicant.Outcome> inTime =
        all.stream().filter(one -> one.pressed().isBefore(close)).toList();
    List<Applicant.Outcome> late =
        all.stream().filter(one -> !one.pressed().isBefore(close)).toList();
    long receipts = inTime.stream().filter(one -> one.receipt().isPresent()).count();
    long refused = late.stream().filter(one -> one.status() == 422).count();
    long stored = inTime.stream().mapToLong(Closing::cases).filter(count -> count == 1).count();
    long lateStored = late.stream().mapToLong(Closing::cases).sum();
    long numbers = inTime.stream().flatMap(one -> one.receipt().stream()).distinct().count();
    long errors = all.stream().filter(one -> one.errorPages() > 0).count();
    String report =
        String.format(
            Locale.ROOT,
            "%d pressed in the last minute, %d of them in its last second: %d stored once, %d"
                + " receipts with %d numbers; handed back at least once: %d. %d pressed after the"
                + " close: %d told so, %d stored. Error pages: %d. From press to receipt: p50 %d"
                + " ms, p95 %d ms, last %d ms.%n",
            inTime.size(),
            APPLICANTS / 5,
            stored,
            receipts,
            numbers,
            all.stream().filter(one -> one.handedBack() > 0).count(),
            late.size(),
            refused,
            lateStored,
            errors,
            at(inTime, 0.5),
            at(inTime, 0.95),
            at(inTime, 1));
    boolean right =
        stored == inTime.size()
            && receipts == inTime.size()
            && numbers == inTime.size()
            && refused == late.size()
            && lateStored == 0
            && errors == 0;
    if (!right) {
      throw new IllegalStateException("Not right:\n" + report + faults(inTime, close));
    }
    return report;
  }

  private static long cases(Applicant.Outcome one) {
    return Database.count("SELECT COUNT(*) FROM case_file WHERE idempotency_key = ?", one.draft());
  }

  private static String faults(List<Applicant.Outcome> inTime, Instant close) {
    return inTime.stream()
        .filter(one -> one.receipt().isEmpty())
        .map(
            one ->
                "%d ms before the close, handed back %d times: %s"
                    .formatted(
                        Duration.between(one.pressed(), close).toMillis(),
                        one.handedBack(),
                        one.story()))
        .limit(8)
        .collect(Collectors.joining("\n"));
  }

  private static long at(List<Applicant.Outcome> all, double share) {
    List<Long> sorted =
        all.stream().map(Applicant.Outcome::millis).sorted(Comparator.naturalOrder()).toList();
    return IntStream.of((int) ((sorted.size() - 1) * share))
        .mapToObj(sorted::get)
        .findFirst()
        .orElse(0L);
  }
}
