package fi.luukku.reservations;

import fi.luukku.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one day has to give.
 *
 * @param open when it is open at all, taken or not
 * @param free what of it can be used, each period from its first to its last minute
 * @param starts when a use of the shortest length can start
 * @param state why there is no start, where there is none
 * @param closedBecause why it is closed, where there is a reason to tell
 */
public record FreeDay(
    LocalDate day,
    List<Period> open,
    List<Period> free,
    List<Instant> starts,
    State state,
    Optional<LocalizedText> closedBecause) {

  /** What a day is, for who looks for a time. */
  public enum State {
    FREE,
    /** Others have it all: it could start, were nothing taken. */
    FULL,
    /** Closed by the rules of the week, or by staff. */
    CLOSED,
    /** It has passed, or is too near. */
    OVER,
    /** It is too far ahead. */
    NOT_YET
  }

  public FreeDay {
    open = List.copyOf(open);
    free = List.copyOf(free);
    starts = List.copyOf(starts);
  }

  /** Whether others have it all. */
  public boolean full() {
    return state == State.FULL;
  }

  /** The same day without one of its starts. */
  public FreeDay without(Instant start) {
    List<Instant> others = starts.stream().filter(one -> !one.equals(start)).toList();
    return new FreeDay(day, open, free, others, state, closedBecause);
  }

  /**
   * When a use that starts then can end: after the shortest length and after each further step of
   * the grid, as long as the time is free. None where it cannot start then.
   */
  public List<Instant> ends(Instant start, Duration shortest, Duration longest, Duration grid) {
    if (!starts.contains(start)) {
      return List.of();
    }
    Instant last =
        free.stream()
            .filter(period -> !period.starts().isAfter(start) && period.ends().isAfter(start))
            .map(Period::ends)
            .max(Comparator.naturalOrder())
            .orElse(start);
    return Stream.iterate(shortest, length -> length.compareTo(longest) <= 0, grid::plus)
        .map(start::plus)
        .takeWhile(end -> !end.isAfter(last))
        .toList();
  }
}
