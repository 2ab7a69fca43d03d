package fi.luukku.reservations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Dates that somebody took together. Each is a claim of its own, so that it can be given back or
 * moved by itself; as holds they end together.
 *
 * @param id unguessable; the capability's idempotency key
 * @param dates the earliest first; never empty
 */
public record Series(String id, List<Claim> dates) {
  public Series {
    dates = List.copyOf(dates);
    if (dates.isEmpty()) {
      throw new IllegalArgumentException("A series has a date at least.");
    }
  }

  /** What all dates have in common: owner, party, purpose, kind, end of the hold. */
  public Claim first() {
    return dates.get(0);
  }

  public boolean isHold() {
    return first().isHold();
  }

  /** Those that are not over. */
  public List<Claim> toCome(Instant now) {
    return dates.stream().filter(one -> one.used().ends().isAfter(now)).toList();
  }

  public Optional<Claim> at(Instant starts) {
    return dates.stream().filter(one -> one.used().starts().equals(starts)).findFirst();
  }
}
