package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * What a booking becomes when it is moved; all else of the case stays.
 *
 * @param title as in {@link NewCase}: it may name the part that is reserved
 * @param answersJson as in {@link NewCase}
 * @param withdrawUntil until when it can be cancelled or moved again
 */
public record NewTime(
    LocalizedText title,
    NewCase.CaseTime time,
    String answersJson,
    Optional<Instant> withdrawUntil) {

  /** Whether a booking is at this time and place already. */
  public boolean isThatOf(CaseEvent.CaseFacts booking) {
    return booking.title().equals(title) && booking.time().equals(Optional.of(time));
  }
}
