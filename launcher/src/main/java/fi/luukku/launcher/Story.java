package fi.luukku.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * What the person at the terminal reads: one line a step, each with the seconds since the start.
 */
public final class Story {
  private final PrintStream out;
  private final long began = System.nanoTime();

  public Story(PrintStream out) {
    this.out = out;
  }

  synchronized void tell(String part, String what) {
    out.printf(Locale.ROOT, "%6.1f s  %-9s %s%n", sinceStart().toMillis() / 1000.0, part, what);
    out.flush();
  }

  synchronized void block(String text) {
    out.println(text);
    out.flush();
  }

  Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
