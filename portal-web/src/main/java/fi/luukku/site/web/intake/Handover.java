package fi.luukku.site.web.intake;

import jakarta.servlet.AsyncContext;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends a request on when its body has come and the thread that began it lets go of it, whichever
 * is later. The server forgets a dispatch that another thread asks for at the very moment when the
 * first one leaves it, and such a request would never be answered (docs/adr/0014).
 */
final class Handover {
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(1);
  private static final int MOST_STEPS = 2_000;

  private final AsyncContext waiting;
  private final AtomicBoolean oneIsDone = new AtomicBoolean();

  Handover(AsyncContext waiting) {
    this.waiting = waiting;
  }

  /**
   * The thread that began has nothing more to do but to leave.
   *
   * @throws IllegalStateException if nobody waits for the answer any more
   */
  void begunThreadLeaves() {
    if (!oneIsDone.compareAndSet(false, true)) {
      waiting.dispatch();
    }
  }

  /**
   * The body is here, or is refused.
   *
   * @throws IllegalStateException if nobody waits for the answer any more
   */
  void bodyIsHere() {
    if (!oneIsDone.compareAndSet(false, true)) {
      awaitItsExit();
      waiting.dispatch();
    }
  }

  /** Usually over at once: what a thread has left to do is less than a body's way. */
  private void awaitItsExit() {
    for (int step = 0; step < MOST_STEPS && isStillInside(); step++) {
      LockSupport.parkNanos(STEP);
    }
    // The server says that the thread is out a few instructions before it is.
    LockSupport.parkNanos(STEP);
  }

  /** By the standard a timeout can be set until the beginning thread has returned, no longer. */
  private boolean isStillInside() {
    try {
      waiting.setTimeout(0);
      return true;
    } catch (IllegalStateException out) {
      return false;
    }
  }
}
