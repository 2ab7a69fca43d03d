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
   * The moments at which what is sent may find something open: the arrival of its request, and when
   * that may have been sent; of a draft that was changed after its arrival, now alone.
   *
   * @param arrived when the head of the request arrived at the portal
   */
  public static Stream<Instant> moments(DraftedErrand draft, Instant arrived, Instant now) {
    return draft.saved().isAfter(arrived)
        ? Stream.of(now)
        : Stream.of(arrived, arrived.minus(LONGEST));
  }
}
