package fi.luukku.facilities.domain;

import fi.luukku.facilities.PlannedDate;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.shared.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays the dates of a wished series over what is free.
 *
 * @param wished all of them
 * @param around all days from {@link #DAYS_AROUND} before the first date to as many after the last,
 *     with starts of uses of the wanted length
 */
public record SeriesPlan(List<Period> wished, List<FreeDay> around) {
  /** How many days before and after a date alternatives are looked for. */
  public static final int DAYS_AROUND = 3;

  private static final int MOST_ALTERNATIVES = 4;

  /**
   * @param wanted the time of that day, if there is one
   * @param refusal why the date is not on offer
   */
  public PlannedDate on(LocalDate day, Optional<Period> wanted, Optional<Refusal> refusal) {
    boolean free = refusal.isEmpty() && wanted.filter(this::isFree).isPresent();
    List<Period> others =
        free ? List.of() : wanted.map(time -> alternatives(day, time)).orElse(List.of());
    return new PlannedDate(day, wanted, refusal, free, others);
  }

  private boolean isFree(Period wanted) {
    return around.stream()
        .flatMap(day -> day.free().stream())
        .anyMatch(period -> period.contains(wanted));
  }

  /** The nearest, the same day before others; none that is another date of the series. */
  private List<Period> alternatives(LocalDate day, Period wanted) {
    return around.stream()
        .filter(one -> Math.abs(one.day().toEpochDay() - day.toEpochDay()) <= DAYS_AROUND)
        .flatMap(one -> one.starts().stream())
        .map(start -> Period.of(start, wanted.length()))
        .filter(period -> !wished.contains(period))
        .sorted(Comparator.comparing(period -> distance(period, wanted)))
        .limit(MOST_ALTERNATIVES)
        .sorted()
        .toList();
  }

  private static Duration distance(Period one, Period other) {
    return Duration.between(one.starts(), other.starts()).abs();
  }
}
