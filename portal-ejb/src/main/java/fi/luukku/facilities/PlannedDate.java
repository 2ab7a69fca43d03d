package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import fi.luukku.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One date of a series that somebody plans.
 *
 * @param wanted the time of that day; empty where the clocks leap over it
 * @param refusal why it is not on offer, whoever has it: closed, too soon
 * @param free whether it can be had
 * @param alternatives free times near by, where it cannot; in the order of the clock
 */
public record PlannedDate(
    LocalDate day,
    Optional<Period> wanted,
    Optional<Refusal> refusal,
    boolean free,
    List<Period> alternatives) {
  public PlannedDate {
    alternatives = List.copyOf(alternatives);
  }
}
