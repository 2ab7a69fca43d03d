package fi.luukku.facilities.domain;

import fi.luukku.facilities.HoursFromAddress.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * Opening hours that come from an address, as they were read last.
 *
 * @param facility its key
 * @param taken when they were read and could be used; empty: never
 * @param failure why it was not so the last time
 */
public record HoursSource(
    String facility, String address, Optional<Instant> taken, Optional<Failure> failure) {

  /** Whether the last reading failed by the same: that is known, and not told again. */
  public boolean failedBy(UnusableHours other) {
    return failure
        .filter(last -> last.why() == other.why() && last.place().equals(other.place()))
        .isPresent();
  }
}
