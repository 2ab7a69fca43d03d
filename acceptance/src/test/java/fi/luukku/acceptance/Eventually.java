package fi.luukku.acceptance;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition instead of for a while. */
public final class Eventually {
  private static final Duration BETWEEN = Duration.ofMillis(200);

  private Eventually() {}

  /** Waits until something is true; fails with these words when it does not become so. */
  public static void within(Duration most, String what, BooleanSupplier condition) {
    value(most, what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  /** Waits until there is a value. */
  public static <T> T value(Duration most, String what, Supplier<Optional<T>> source) {
    long end = System.nanoTime() + most.toNanos();
    while (true) {
      Optional<T> found = source.get();
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited " + most.toSeconds() + " s in vain until " + what + ".");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting.", stopped);
    }
  }
}
