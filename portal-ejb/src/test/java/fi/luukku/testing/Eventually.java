package fi.luukku.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Waits for what happens beside the test, and no longer than it takes. */
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration STEP = Duration.ofMillis(100);

  private Eventually() {}

  /** Tries the assertion until it holds; at last its own failure is the test's. */
  public static void holds(ThrowingCallable assertion) throws Throwable {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        assertion.call();
        return;
      } catch (AssertionError notYet) {
        if (System.nanoTime() > end) {
          throw notYet;
        }
        LockSupport.parkNanos(STEP.toNanos());
      }
    }
  }

  /** The value, as soon as it is a right one. */
  public static <T> T value(Supplier<T> asked, java.util.function.Predicate<T> right) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T value = asked.get();
    while (!right.test(value) && System.nanoTime() < end) {
      LockSupport.parkNanos(STEP.toNanos());
      value = asked.get();
    }
    return value;
  }
}
