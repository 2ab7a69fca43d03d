package fi.luukku.reservations.domain;

import fi.luukku.reservations.Claim;
import fi.luukku.reservations.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * One resource, occupied for one period by one claim: a row.
 *
 * @param used the period of use, within the one that is occupied
 * @param inPerson whether its owner has to be there himself
 */
public record Occupancy(
    String claim,
    long resourceId,
    Claim.Kind kind,
    Period period,
    Period used,
    Optional<Instant> heldUntil,
    String owner,
    Optional<String> party,
    String purpose,
    String terms,
    boolean inPerson) {
  /** The purpose of what is closed beside the rows: it may lie over a booking. */
  public static final String APART = "closed";

  /** A hold whose minutes are over occupies nothing, even while its row is still there. */
  public boolean isOver(Instant now) {
    return heldUntil.isPresent() && !heldUntil.get().isAfter(now);
  }

  /** Closed by staff, whatever stands in it. */
  public boolean isApart() {
    return kind == Claim.Kind.CLOSURE && purpose.equals(APART);
  }

  public boolean isHold() {
    return kind == Claim.Kind.HOLD;
  }

  public boolean isHoldOf(String someone, String what) {
    return isHold() && owner.equals(someone) && purpose.equals(what);
  }
}
