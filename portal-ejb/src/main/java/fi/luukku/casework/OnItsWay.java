package fi.luukku.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * When many press in the last second, a request is on its way to the portal for a while, and nobody
 * can see how long: who pressed before something closed has pressed in time (docs/adr/0044). So a
 * request is taken, too, that arrived at most so long after the close; the same for everybody.
 */
public final class OnItsWay {
  /** What a request may need from the button to the portal. */
  public static final Duration LONGEST = Duration.ofSeconds(1);

  private OnItsWay() {}

  /**
   * The moments at which a request may find something open: its arrival, and when it may have been
   * sent.
   *
   * @param arrived when its head arrived at the portal
   */
  public static Stream<Instant> moments(Instant arrived) {
    return Stream.of(arrived, arrived.minus(LONGEST));
  }
}
