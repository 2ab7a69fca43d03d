package fi.luukku.reservations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Time that somebody has on one or more resources.
 *
 * @param id unguessable; the capability's idempotency key
 * @param resources keys of the resources it occupies
 * @param used the period of use, as told to the person; the resources are occupied for longer where
 *     the rules say so
 * @param heldUntil for a hold, when it ends by itself
 * @param owner {@code Caller.ownerKey()} of whoever took it
 * @param party for whom he took it; empty where for himself
 * @param purpose what it was taken for, in the words of the capability
 * @param terms what the capability wants to find again with it; the engine does not look inside
 */
public record Claim(
    String id,
    Kind kind,
    List<String> resources,
    Period used,
    Optional<Instant> heldUntil,
    String owner,
    Optional<String> party,
    String purpose,
    String terms) {

  public enum Kind {
    /** For somebody who is filling in the form; ends by itself. */
    HOLD,
    BOOKING,
    /** Nobody can have it: maintenance, a day off. */
    CLOSURE
  }

  public Claim {
    resources = List.copyOf(resources);
  }

  public boolean isHold() {
    return kind == Kind.HOLD;
  }

  /** The hold as the booking that it becomes. */
  Claim kept() {
    return new Claim(
        id, Kind.BOOKING, resources, used, Optional.empty(), owner, party, purpose, terms);
  }

  /** The claim at another time; which resources it has then is not yet known. */
  Claim movedTo(Wish wish) {
    return new Claim(
        id, kind, resources, wish.used(), heldUntil, owner, party, purpose, wish.terms());
  }

  /** The same, and for what the wish is for. */
  Claim relocatedTo(Wish wish) {
    Claim moved = movedTo(wish);
    return new Claim(
        id,
        kind,
        moved.resources(),
        moved.used(),
        heldUntil,
        owner,
        party,
        wish.what().purpose(),
        moved.terms());
  }

  /**
   * Refuses who acts for another party now than he took it for.
   *
   * @throws HeldForAnother where he does
   */
  public void mustBeFor(Optional<String> now) {
    if (!party.equals(now)) {
      throw new HeldForAnother();
    }
  }

  /** Never the owner or the terms: a claim may stand in a log line. */
  @Override
  public String toString() {
    return "Claim[" + kind + " " + used + " " + resources + "]";
  }
}
