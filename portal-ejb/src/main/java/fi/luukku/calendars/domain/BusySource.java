package fi.luukku.calendars.domain;

import fi.luukku.calendars.BusyFailure;
import java.time.Instant;
import java.util.Optional;

/**
 * An outside calendar as the database knows it.
 *
 * @param sealed its address
 */
public record BusySource(
    String id,
    String resource,
    String sealed,
    String host,
    Optional<Instant> taken,
    int periods,
    Optional<Instant> failed,
    Optional<BusyFailure> failure) {

  /** In the place of an owner, of the closures that it makes. */
  public String owner() {
    return "outside:" + id;
  }
}
