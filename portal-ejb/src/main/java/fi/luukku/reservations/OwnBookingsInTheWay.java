package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** What the caller has already stands against taking more; names his bookings. */
public abstract class OwnBookingsInTheWay extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient List<String> claims;

  protected OwnBookingsInTheWay(List<String> claims, String code, Object... args) {
    super(Optional.of("starts"), code, args);
    this.claims = List.copyOf(claims);
  }

  /** Ids of his own bookings that are in the way, the earliest first. */
  public List<String> claims() {
    return claims == null ? List.of() : claims;
  }
}
