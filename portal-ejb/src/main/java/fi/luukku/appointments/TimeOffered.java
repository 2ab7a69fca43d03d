package fi.luukku.appointments;

import fi.luukku.reservations.Period;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;

/**
 * A time is held for somebody who waited for it. Fired with CDI inside the transaction that held
 * it.
 *
 * @param address where he is told
 * @param hold id by which he confirms
 * @param until when the hold ends
 */
public record TimeOffered(
    String address,
    Language language,
    String hold,
    LocalizedText service,
    LocalizedText place,
    Period time,
    Instant until) {

  /** Never the address or the hold: an event may stand in a log line. */
  @Override
  public String toString() {
    return "TimeOffered[" + time + "]";
  }
}
