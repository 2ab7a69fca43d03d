package fi.luukku.reservations;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one day has to give.
 *
 * @param open when it is open at all, taken or not
 * @param free what of it can be used, each period from its first to its last minute
 * @param starts when a use of the shortest length can start
 * @param closedBecause why it is closed, where there is a reason to tell
 */
public record FreeDay(
    LocalDate day,
    List<Period> open,
    List<Period> free,
    List<Instant> starts,
    Optional<LocalizedText> closedBecause) {
  public FreeDay {
    open = List.copyOf(open);
    free = List.copyOf(free);
    starts = List.copyOf(starts);
  }
}
