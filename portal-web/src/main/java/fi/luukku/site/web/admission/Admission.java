package fi.luukku.site.web.admission;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets so many requests be worked on at once. As long as all of them are, others come in by their
 * place in the line: those of its head who ask again in the next seconds are more than can be
 * served, so nothing stands idle while it is kept for somebody who has gone.
 */
final class Admission {
  /** The shortest time after which somebody is to ask again. */
  static final int SOON = 3;

  /** The longest. */
  static final int LATE = 60;

  /** Has the line been without use for so long, it is over. */
  static final long CALM_MILLIS = 2_000;

  private static final long MOMENT_MILLIS = 40;
  private static final long MOMENT_INSIDE_MILLIS = 5_000;
  private static final int WAITING_FOR_EACH = 3;

  private final int atOnce;
  private final LongSupplier millis;
  private final Semaphore free;
  private final Line line;
  private final Pace pace;
  private volatile long fullAt;

  Admission(int atOnce, LongSupplier millis) {
    this.atOnce = atOnce;
    this.millis = millis;
    this.free = new Semaphore(atOnce, true);
    this.line = new Line(millis);
    this.pace = new Pace(millis);
    this.fullAt = millis.getAsLong() - CALM_MILLIS;
  }

  /** What becomes of a request; where it stands if it has to wait, and for how long. */
  record Verdict(boolean admitted, int place, int seconds) {
    static final Verdict IN = new Verdict(true, 0, 0);

    static Verdict waits(int place, int seconds) {
      return new Verdict(false, place, seconds);
    }
  }

  /** Somebody in the middle of an errand: comes before the line, after a moment if need be. */
  Verdict inside() {
    return enters(MOMENT_INSIDE_MILLIS) ? Verdict.IN : Verdict.waits(1, SOON);
  }

  /** Somebody who has just come, or comes again, with a place in the line. */
  Verdict at(Ticket place) {
    if (isCalm()) {
      line.clear();
    }
    int before = line.before(place.number());
    if ((before < invited() || isHalfIdle()) && enters(MOMENT_MILLIS)) {
      line.leave(place.number());
      return Verdict.IN;
    }
    int seconds = Math.max(SOON, Math.min(LATE, (int) Math.ceil(before / pace.perSecond())));
    line.keep(place.number(), seconds);
    return Verdict.waits(before + 1, seconds);
  }

  /** Whether nobody had to wait lately. */
  boolean isCalm() {
    return millis.getAsLong() - fullAt >= CALM_MILLIS;
  }

  /** After each that was let in. */
  void leave() {
    free.release();
    pace.oneMore();
  }

  /** The line's head does not come: it holds nobody up, be it that it never wanted a place. */
  private boolean isHalfIdle() {
    return 2 * free.availablePermits() > atOnce;
  }

  /** So many of the line's head may try: twice what can be served until they ask again. */
  private int invited() {
    return Math.max(2 * atOnce, (int) (2 * SOON * pace.perSecond()));
  }

  private boolean enters(long momentMillis) {
    boolean in = false;
    try {
      boolean crowded = free.getQueueLength() >= WAITING_FOR_EACH * atOnce;
      in = free.tryAcquire(crowded ? 0 : momentMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (!in) {
      fullAt = millis.getAsLong();
    }
    return in;
  }
}
