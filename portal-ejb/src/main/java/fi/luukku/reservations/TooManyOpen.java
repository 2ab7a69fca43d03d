package fi.luukku.reservations;

import java.time.Instant;
import java.util.List;

/** The caller has as many open bookings of this as one person may; names the number, and when. */
public class TooManyOpen extends OwnBookingsInTheWay {
  private static final long serialVersionUID = 1L;

  public TooManyOpen(int most, Instant next, List<String> claims) {
    super(claims, "too_many_open", most, next);
  }
}
