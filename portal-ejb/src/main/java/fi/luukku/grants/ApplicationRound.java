package fi.luukku.grants;

import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A time in which a programme takes applications.
 *
 * @param opens first day, from midnight
 * @param closes last day
 * @param closingTime local time on the last day at which it is over
 * @param budgetCents what the round may grant in all, cents of a euro
 */
public record ApplicationRound(
    String key,
    LocalizedText name,
    LocalDate opens,
    LocalDate closes,
    LocalTime closingTime,
    long budgetCents) {

  public ApplicationRound {
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException("A round closes on the day it opens or later: " + key);
    }
  }

  public Instant opensAt() {
    return opens.atStartOfDay(TimeSource.LOCAL).toInstant();
  }

  /** The first moment that is too late. */
  public Instant closesAt() {
    return closes.atTime(closingTime).atZone(TimeSource.LOCAL).toInstant();
  }

  public boolean isOpenAt(Instant now) {
    return !now.isBefore(opensAt()) && now.isBefore(closesAt());
  }

  public boolean isAheadAt(Instant now) {
    return now.isBefore(opensAt());
  }
}
