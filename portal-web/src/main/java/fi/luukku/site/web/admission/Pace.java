package fi.luukku.site.web.admission;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** How many requests a node gets done in a second, as it was in the last ones. */
final class Pace {
  private static final double NEWEST = 0.4;
  private static final double SLOWEST = 1;

  private final LongSupplier millis;
  private final AtomicInteger done = new AtomicInteger();
  private long since;
  private volatile double perSecond = SLOWEST;

  Pace(LongSupplier millis) {
    this.millis = millis;
    this.since = millis.getAsLong();
  }

  void oneMore() {
    done.incrementAndGet();
    if (millis.getAsLong() - since >= 1000) {
      settle();
    }
  }

  double perSecond() {
    return perSecond;
  }

  private synchronized void settle() {
    long now = millis.getAsLong();
    long passed = now - since;
    if (passed >= 1000) {
      double lately = done.getAndSet(0) * 1000.0 / passed;
      perSecond = Math.max(SLOWEST, (1 - NEWEST) * perSecond + NEWEST * lately);
      since = now;
    }
  }
}
