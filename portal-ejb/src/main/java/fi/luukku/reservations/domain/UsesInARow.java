package fi.luukku.reservations.domain;

import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.TooLong;
import java.util.List;

/** Dates of one claim that touch are one use, and none is longer than the longest. */
public record UsesInARow(List<Period> uses) {

  /**
   * @throws TooLong where they are, taken together
   */
  public void check(TimeRules rules) {
    if (Periods.merged(uses).stream()
        .anyMatch(use -> use.length().compareTo(rules.longest()) > 0)) {
      throw new TooLong(rules.longest().toMinutes());
    }
  }
}
