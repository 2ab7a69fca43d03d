package fi.luukku.facilities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.facilities.PlannedDate;
import fi.luukku.facilities.SeriesEndsBeforeItStarts;
import fi.luukku.facilities.SeriesWish;
import fi.luukku.facilities.TooManyDates;
import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeriesPlanTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 3);
  private static final Duration HOUR = Duration.ofHours(1);

  @Property
  void each_date_is_on_the_same_weekday_at_the_same_time_on_the_wall(
      @ForAll @IntRange(max = 700) int from,
      @ForAll @IntRange(max = 400) int days,
      @ForAll @IntRange(min = 1, max = 4) int everyWeeks,
      @ForAll @IntRange(min = 4, max = 22) int hour) {
    LocalDate first = THURSDAY.plusDays(from);
    SeriesWish wish =
        new SeriesWish(first, clock(hour), clock(hour + 1), everyWeeks, first.plusDays(days));

    List<LocalDate> all = wish.days(100);

    assertThat(all).hasSize(days / (7 * everyWeeks) + 1);
    for (LocalDate day : all) {
      Period time = wish.on(day).orElseThrow();
      assertThat(day.getDayOfWeek()).isEqualTo(first.getDayOfWeek());
      assertThat(time.starts().atZone(TimeSource.LOCAL).toLocalDate()).isEqualTo(day);
      assertThat(time.starts().atZone(TimeSource.LOCAL).toLocalTime())
          .isEqualTo(LocalTime.of(hour, 0));
      assertThat(time.length()).isEqualTo(HOUR);
    }
  }

  @Property
  void what_is_taken_is_told_and_what_is_offered_instead_is_free_and_no_other_date(
      @ForAll Set<@IntRange(max = 200) Integer> takenHours,
      @ForAll @IntRange(min = 1, max = 2) int everyWeeks) {
    SeriesWish wish = new SeriesWish(THURSDAY, "18:00", "19:00", everyWeeks, THURSDAY.plusWeeks(2));
    List<Period> taken = takenHours.stream().map(hour -> Period.of(start(hour * 3), HOUR)).toList();
    SeriesPlan plan = new SeriesPlan(all(wish), open(taken));

    Set<Period> offered = new HashSet<>();
    for (LocalDate day : wish.days(40)) {
      PlannedDate date = plan.on(day, wish.on(day), Optional.empty());
      Period wanted = date.wanted().orElseThrow();
      assertThat(date.free()).isEqualTo(taken.stream().noneMatch(wanted::overlaps));
      assertThat(date.alternatives()).hasSizeLessThanOrEqualTo(4);
      for (Period other : date.alternatives()) {
        assertThat(taken).noneMatch(other::overlaps);
        assertThat(offered.add(other)).isTrue();
      }
      assertThat(wish.days(40)).noneMatch(one -> date.alternatives().contains(at(wish, one)));
    }
  }

  @Test
  void eighteen_stays_eighteen_when_summer_time_ends_and_begins() {
    SeriesWish wish =
        new SeriesWish(LocalDate.of(2026, 10, 22), "18:00", "20:00", 1, LocalDate.of(2027, 4, 1));

    assertThat(wish.on(LocalDate.of(2026, 10, 22)).orElseThrow().starts())
        .isEqualTo(Instant.parse("2026-10-22T15:00:00Z"));
    assertThat(wish.on(LocalDate.of(2026, 10, 29)).orElseThrow().starts())
        .isEqualTo(Instant.parse("2026-10-29T16:00:00Z"));
    assertThat(wish.on(LocalDate.of(2027, 4, 1)).orElseThrow().starts())
        .isEqualTo(Instant.parse("2027-04-01T15:00:00Z"));
  }

  @Test
  void a_time_that_the_clocks_leap_over_is_none() {
    LocalDate night = LocalDate.of(2027, 3, 28);
    SeriesWish wish = new SeriesWish(night, "03:00", "04:00", 1, night);

    assertThat(wish.on(night)).isEmpty();
    assertThat(
            new SeriesPlan(List.of(), List.of()).on(night, wish.on(night), Optional.empty()).free())
        .isFalse();
  }

  @Test
  void a_series_that_cannot_be_is_refused() {
    LocalDate day = THURSDAY;
    assertThatThrownBy(() -> new SeriesWish(day, "18:00", "20:00", 1, day.minusDays(1)))
        .isInstanceOf(SeriesEndsBeforeItStarts.class);
    assertThatThrownBy(() -> new SeriesWish(day, "18:00", "18:00", 1, day))
        .isInstanceOf(EndsBeforeItStarts.class);
    for (String none : List.of("9:00", "99:99", "zz", "", "25:00")) {
      assertThatThrownBy(() -> new SeriesWish(day, "08:00", none, 1, day))
          .isInstanceOf(NoSuchTime.class);
      assertThatThrownBy(() -> new SeriesWish(day, none, "24:00", 1, day))
          .isInstanceOf(NoSuchTime.class);
    }
    assertThat(new SeriesWish(day, "20:00", "24:00", 1, day).on(day)).isPresent();
    assertThatThrownBy(() -> new SeriesWish(day, "18:00", "20:00", 0, day))
        .isInstanceOf(NoSuchTime.class);
    assertThatThrownBy(() -> new SeriesWish(day, "18:00", "20:00", 1, day.plusWeeks(40)).days(40))
        .isInstanceOf(TooManyDates.class);
    assertThat(new SeriesWish(day, "18:00", "24:00", 1, day.plusWeeks(39)).days(40)).hasSize(40);
  }

  private static List<Period> all(SeriesWish wish) {
    return wish.days(40).stream().map(day -> at(wish, day)).toList();
  }

  private static List<FreeDay> open(List<Period> taken) {
    List<FreeDay> days = new ArrayList<>();
    LocalDate first = THURSDAY.minusDays(SeriesPlan.DAYS_AROUND);
    first
        .datesUntil(THURSDAY.plusWeeks(2).plusDays(SeriesPlan.DAYS_AROUND + 1L))
        .forEach(day -> days.add(day(day, taken)));
    return days;
  }

  private static FreeDay day(LocalDate day, List<Period> taken) {
    List<Period> hours =
        Stream.iterate(8, hour -> hour < 22, hour -> hour + 1)
            .map(hour -> Period.of(day.atTime(hour, 0).atZone(TimeSource.LOCAL).toInstant(), HOUR))
            .toList();
    List<Period> free =
        hours.stream().filter(hour -> taken.stream().noneMatch(hour::overlaps)).toList();
    return new FreeDay(
        day,
        hours,
        free,
        free.stream().map(Period::starts).toList(),
        free.isEmpty() ? FreeDay.State.FULL : FreeDay.State.FREE,
        Optional.empty());
  }

  private static Instant start(int hoursLater) {
    return THURSDAY
        .minusDays(3)
        .atStartOfDay(TimeSource.LOCAL)
        .toInstant()
        .plus(HOUR.multipliedBy(hoursLater));
  }

  private static Period at(SeriesWish wish, LocalDate day) {
    return wish.on(day).orElseThrow();
  }

  private static String clock(int hour) {
    return String.format("%02d:00", hour);
  }
}
