package fi.luukku.facilities;

import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Every Thursday 18 to 20 until May": the same time on the wall clock, also when clocks change
 * between.
 *
 * @param first the first day; the others are on the same day of the week
 * @param starts {@code 18:00}
 * @param ends {@code 20:00}; {@code 24:00} is the end of the day
 * @param everyWeeks 1: every week, 2: every second week
 * @param until the last day on which there may be a date
 */
public record SeriesWish(
    LocalDate first, String starts, String ends, int everyWeeks, LocalDate until) {
  private static final int LONGEST_STEP = 4;

  /** On which the clock shows each time once. */
  private static final LocalDate PLAIN = LocalDate.of(2026, Month.JANUARY, 15);

  /**
   * @throws SeriesEndsBeforeItStarts where the last day is before the first
   * @throws EndsBeforeItStarts where the hours are none
   * @throws NoSuchTime where they are no times of day
   */
  public SeriesWish {
    if (everyWeeks < 1 || everyWeeks > LONGEST_STEP) {
      throw new NoSuchTime("every");
    }
    if (until.isBefore(first)) {
      throw new SeriesEndsBeforeItStarts();
    }
    if (!WallClock.read(PLAIN, starts, "starts").isBefore(WallClock.read(PLAIN, ends, "ends"))) {
      throw new EndsBeforeItStarts();
    }
  }

  /**
   * All days, in order.
   *
   * @throws TooManyDates where they are more than so many
   */
  public List<LocalDate> days(int most) {
    List<LocalDate> days =
        Stream.iterate(first, day -> !day.isAfter(until), day -> day.plusWeeks(everyWeeks))
            .limit(most + 1L)
            .toList();
    if (days.size() > most) {
      throw new TooManyDates(most);
    }
    return days;
  }

  /** The period of one day; empty where the clocks leap over its start or end. */
  public Optional<Period> on(LocalDate day) {
    try {
      return Optional.of(
          new Period(WallClock.read(day, starts, "starts"), WallClock.read(day, ends, "ends")));
    } catch (NoSuchTime leaptOver) {
      return Optional.empty();
    }
  }
}
