package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.SecondNode;
import fi.luukku.acceptance.faults.Database;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/**
 * Two nodes, one of which dies in the midst, with all that belongs to it. Who finds nobody there is
 * led to the other, as a proxy in front leads him; who was being served gets no answer. What was
 * acknowledged stands, and all that goes without an answer does so within two seconds.
 */
final class Killed {
  private static final long MOST_MILLIS = 2_000;

  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicLong killed = new AtomicLong();
  private final ConcurrentLinkedQueue<Long> unanswered = new ConcurrentLinkedQueue<>();

  String lines() throws Exception {
    List<Citizen> citizens = Citizen.signedIn(Days.CITIZENS);
    try (SecondNode other = SecondNode.start(Map.of());
        Exchange line = Exchange.open()) {
      Days days = Days.find(line, citizens.get(0));
      Contest contest = new Contest(citizens, Form.confirming(line, citizens.get(0), days.first()));
      List<Together.Work<Outcome>> all = new ArrayList<>();
      days.attempts(contest).forEach(one -> all.add(at -> attempt(one, at, other)));
      int own = URI.create(Product.url()).getPort();
      IntFunction<Exchange> lines =
          i -> i % 2 == 0 ? new Exchange(own) : new Exchange(other.port(), own);
      return report(Together.of(Together.CONNECTIONS, all, lines), contest);
    }
  }

  private Outcome attempt(Together.Work<Outcome> one, Exchange line, SecondNode other)
      throws Exception {
    if (begun.incrementAndGet() == Days.ATTEMPTS / 2) {
      killed.set(System.nanoTime());
      other.kill();
    }
    try {
      return one.on(line);
    } catch (UncheckedIOException noAnswer) {
      if (killed.get() == 0) {
        throw noAnswer;
      }
      unanswered.add((System.nanoTime() - killed.get()) / 1_000_000);
      return Outcome.NO_ANSWER;
    }
  }

  private String report(Together.Done<Outcome> done, Contest contest) {
    long overlaps = Database.count(Right.OVERLAPS);
    long last = unanswered.stream().mapToLong(Long::longValue).max().orElse(0);
    String report =
        String.format(
            Locale.ROOT,
            "%d attempts on two nodes, one killed after half of them: %d without an answer, the last"
                + " %d ms after it; %d other faults. Overlapping rows: %d; acknowledged without a"
                + " row: %d.%n",
            done.results().size(),
            unanswered.size(),
            last,
            contest.count(done, Outcome.FAULT),
            overlaps,
            contest.withoutRow());
    if (overlaps > 0
        || contest.withoutRow() > 0
        || last > MOST_MILLIS
        || contest.count(done, Outcome.FAULT) > 0) {
      throw new IllegalStateException("Not right:\n" + report + contest.firstFault());
    }
    return report;
  }
}
