package fi.luukku.site.web.admission;

import java.util.Arrays;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Who stands before whom on this node, by the numbers of their tickets. It is made of what browsers
 * bring: after a restart it is there again as soon as each has asked once more. Nobody holds a
 * place for who has gone: who does not ask again when told is forgotten.
 */
final class Line {
  private static final int MOST = 100_000;
  private static final int COUNTED_EACH_TIME = 500;
  private static final long COUNTED_EVERY_MILLIS = 200;
  private static final long GRACE_MILLIS = 15_000;

  private final LongSupplier millis;

  /** By number, when each is forgotten. */
  private final ConcurrentSkipListMap<Long, Long> standing = new ConcurrentSkipListMap<>();

  private final AtomicLong countedAt = new AtomicLong();
  private volatile long[] order = {};

  Line(LongSupplier millis) {
    this.millis = millis;
  }

  /** How many stand before this number. */
  int before(long number) {
    count();
    long[] counted = order;
    if (counted.length < COUNTED_EACH_TIME) {
      return standing.headMap(number).size();
    }
    int at = Arrays.binarySearch(counted, number);
    return at < 0 ? -at - 1 : at;
  }

  /** Stands in the line until a little after it is to ask again. */
  void keep(long number, int secondsUntilAsked) {
    if (order.length < MOST) {
      standing.put(number, millis.getAsLong() + secondsUntilAsked * 1000L + GRACE_MILLIS);
    }
  }

  void leave(long number) {
    standing.remove(number);
  }

  void clear() {
    standing.clear();
    order = new long[0];
  }

  /** Now and then: in a long line counting is dear, and a place that is a moment old will do. */
  private void count() {
    long now = millis.getAsLong();
    long last = countedAt.get();
    if (now - last >= COUNTED_EVERY_MILLIS && countedAt.compareAndSet(last, now)) {
      standing.values().removeIf(until -> until < now);
      order = standing.keySet().stream().mapToLong(Long::longValue).toArray();
    }
  }
}
