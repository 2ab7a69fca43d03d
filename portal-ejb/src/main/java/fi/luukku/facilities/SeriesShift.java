package fi.luukku.facilities;

import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.shared.TimeSource;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * "From Thursdays to Tuesdays at 19": each date goes to that day of its own week, and stays as long
 * as it is.
 *
 * @param starts {@code 19:00}, on the wall
 */
public record SeriesShift(DayOfWeek day, String starts) {

  LocalDate dayOf(Period date) {
    return LocalDate.ofInstant(date.starts(), TimeSource.LOCAL).with(day);
  }

  /** When a date would be; empty where the clocks leap over it. */
  Optional<Period> of(Period date) {
    try {
      return Optional.of(Period.of(WallClock.read(dayOf(date), starts, "starts"), date.length()));
    } catch (NoSuchTime leaptOver) {
      return Optional.empty();
    }
  }
}
