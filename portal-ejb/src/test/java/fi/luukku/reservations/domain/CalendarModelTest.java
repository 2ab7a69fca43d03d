package fi.luukku.reservations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeRules;
import fi.luukku.shared.TimeSource;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The engine against a model that is slow and obvious: it walks through every minute of the day and
 * asks the wall clock whether it is open and the bookings whether it is taken.
 */
class CalendarModelTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 22);
  private static final int DAYS = 250;

  /** A day with its opening hours, grid and bookings; all multiples of five minutes. */
  record Calendar(
      LocalDate day,
      int opens,
      int closes,
      int grid,
      int shortest,
      int before,
      int pause,
      List<int[]> bookings) {
    OpeningHours hours() {
      Hours hours = new Hours(time(opens), time(closes));
      return new OpeningHours(
          List.of(new WeeklyRule(EnumSet.allOf(DayOfWeek.class), hours)), List.of(), true);
    }

    Offer offer() {
      TimeRules rules =
          new TimeRules(
              Duration.ofMinutes(grid),
              Duration.ofMinutes(shortest),
              Duration.ofMinutes(shortest * 4L),
              Duration.ZERO,
              DAYS * 2,
              Duration.ofMinutes(before),
              Duration.ofMinutes(pause));
      return new Offer(hours(), rules, midnight(FIRST).minus(Duration.ofDays(1)));
    }

    List<Period> busy() {
      return bookings.stream()
          .map(
              one ->
                  Period.of(
                      midnight(day).plus(Duration.ofMinutes(one[0])), Duration.ofMinutes(one[1])))
          .toList();
    }

    private static LocalTime time(int minutes) {
      return LocalTime.of(minutes / 60 % 24, minutes % 60);
    }
  }

  @Property(tries = 400)
  void free_starts_are_those_of_the_minute_by_minute_model(@ForAll("calendars") Calendar calendar) {
    assertThat(calendar.offer().starts(calendar.day(), calendar.busy()))
        .isEqualTo(modelStarts(calendar));
  }

  @Property(tries = 400)
  void free_and_taken_time_together_are_the_opening_time(@ForAll("calendars") Calendar calendar) {
    List<Period> open = new OpenTimes(calendar.hours()).on(calendar.day());
    List<Period> free = Periods.minus(open, calendar.busy());
    List<Period> taken = Periods.minus(open, free);

    assertThat(Periods.merged(union(free, taken))).isEqualTo(open);
    assertThat(free).allSatisfy(one -> assertThat(Periods.anyOverlaps(taken, one)).isFalse());
    assertThat(free)
        .allSatisfy(one -> assertThat(Periods.anyOverlaps(calendar.busy(), one)).isFalse());
  }

  @Property(tries = 400)
  void whatever_is_shown_as_free_can_be_had(@ForAll("calendars") Calendar calendar) {
    Offer offer = calendar.offer();
    for (Period free : offer.free(calendar.day(), calendar.busy())) {
      Period least = Period.of(free.starts(), offer.rules().shortest());
      offer.check(least);
      assertThat(free.contains(least)).isTrue();
      assertThat(Periods.anyOverlaps(calendar.busy(), offer.rules().occupiedBy(least))).isFalse();
    }
  }

  @Property(tries = 400)
  void merged_periods_neither_touch_nor_lose_a_minute(@ForAll("calendars") Calendar calendar) {
    List<Period> merged = Periods.merged(calendar.busy());

    for (int i = 1; i < merged.size(); i++) {
      assertThat(merged.get(i).starts()).isAfter(merged.get(i - 1).ends());
    }
    for (Instant minute : minutes(calendar.day())) {
      assertThat(isIn(merged, minute)).isEqualTo(isIn(calendar.busy(), minute));
    }
  }

  @Provide
  Arbitrary<Calendar> calendars() {
    Arbitrary<LocalDate> day =
        Arbitraries.oneOf(
            Arbitraries.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31)),
            Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays));
    Arbitrary<Integer> opens = Arbitraries.integers().between(0, 40).map(n -> n * 15);
    Arbitrary<Integer> length = Arbitraries.integers().between(4, 44).map(n -> n * 15);
    Arbitrary<int[]> booking =
        Combinators.combine(
                Arbitraries.integers().between(0, 280), Arbitraries.integers().between(1, 40))
            .as((start, minutes) -> new int[] {start * 5, minutes * 5});
    return Combinators.combine(
            day,
            opens,
            length,
            Arbitraries.of(15, 30, 45, 60, 75),
            Arbitraries.of(15, 30, 45, 60),
            Arbitraries.of(0, 10, 20),
            Arbitraries.of(0, 5, 15),
            booking.list().ofMaxSize(6))
        .as(
            (date, from, minutes, grid, shortest, before, pause, bookings) ->
                new Calendar(
                    date,
                    from,
                    Math.min(from + minutes, 24 * 60 - 15),
                    grid,
                    shortest,
                    before,
                    pause,
                    bookings));
  }

  /**
   * Counts the grid in open minutes, and looks at each minute of the use, and of what is occupied
   * around it.
   */
  private static List<Instant> modelStarts(Calendar calendar) {
    List<Instant> starts = new ArrayList<>();
    List<Instant> open = openMinutes(calendar);
    for (int i = 0; i < open.size(); i += calendar.grid()) {
      if (fits(calendar, open, i)) {
        starts.add(open.get(i));
      }
    }
    return starts;
  }

  private static boolean fits(Calendar calendar, List<Instant> open, int first) {
    if (first + calendar.shortest() > open.size()) {
      return false;
    }
    for (int i = -calendar.before(); i < calendar.shortest() + calendar.pause(); i++) {
      if (isIn(calendar.busy(), open.get(first).plus(Duration.ofMinutes(i)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Open from the first minute at which the clock shows the opening hour or more to the last one at
   * which it shows less than the closing hour.
   */
  private static List<Instant> openMinutes(Calendar calendar) {
    List<Instant> day = minutes(calendar.day());
    int first = 0;
    while (clock(day.get(first)) < calendar.opens()) {
      first++;
    }
    int last = day.size() - 1;
    while (clock(day.get(last)) >= calendar.closes()) {
      last--;
    }
    return day.subList(first, Math.max(first, last + 1));
  }

  private static int clock(Instant minute) {
    ZonedDateTime local = minute.atZone(TimeSource.LOCAL);
    return local.getHour() * 60 + local.getMinute();
  }

  private static boolean isIn(List<Period> periods, Instant minute) {
    return periods.stream()
        .anyMatch(one -> !minute.isBefore(one.starts()) && minute.isBefore(one.ends()));
  }

  private static List<Instant> minutes(LocalDate day) {
    List<Instant> minutes = new ArrayList<>();
    Instant end = midnight(day.plusDays(1));
    for (Instant at = midnight(day); at.isBefore(end); at = at.plus(Duration.ofMinutes(1))) {
      minutes.add(at);
    }
    return minutes;
  }

  private static List<Period> union(List<Period> some, List<Period> others) {
    List<Period> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(TimeSource.LOCAL).toInstant();
  }
}
