package fi.luukku.facilities;

import java.time.Instant;
import java.util.Optional;

/**
 * What staff see of the opening hours that a facility takes from an address.
 *
 * @param host of the address
 * @param taken when they were read last and could be used; empty: never, the content's hold
 * @param failure why it was not so the last time
 * @param outside how many bookings stand that are not over and lie outside of the hours
 */
public record HoursFromAddress(
    Facility facility,
    String host,
    Optional<Instant> taken,
    Optional<Failure> failure,
    int outside) {

  /**
   * @param place where in what was read, as {@code openingHoursSpecification[2].opens}; may be
   *     empty
   */
  public record Failure(Instant at, HoursFailure why, String place) {}
}
