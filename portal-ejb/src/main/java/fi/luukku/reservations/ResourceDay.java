package fi.luukku.reservations;

import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One resource on one day, from midnight to midnight: what of an opening or a use lies on another
 * day stands there.
 *
 * @param key of the resource
 * @param open when it is open, taken or not
 * @param closedBecause why it is closed, where there is a reason to tell
 * @param taken the earliest first
 */
public record ResourceDay(
    String key, List<Period> open, Optional<LocalizedText> closedBecause, List<Taken> taken) {
  public ResourceDay {
    open = List.copyOf(open);
    taken = List.copyOf(taken);
  }

  /**
   * @param booking the id of the series; of what was taken alone, of the claim
   * @param used as it was told to the person, whole, also where it ends on another day
   */
  public record Taken(String booking, Claim.Kind kind, Period used) {}
}
