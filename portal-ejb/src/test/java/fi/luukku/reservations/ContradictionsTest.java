package fi.luukku.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.SpecialDays;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.Quota.Measure;
import fi.luukku.reservations.Quota.Span;
import fi.luukku.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  private static final LocalizedText REASON = new LocalizedText("Juhla", "Fest", "Party");
  private static final TimeRules USUAL = rules(60, 120, 2, 30);

  @Test
  void rules_that_fit_are_taken() {
    assertThat(Contradictions.in(with(List.of(day("09:00", "21:00")), USUAL))).isEmpty();
    assertThat(
            Contradictions.in(with(List.of(day("09:00", "12:00"), day("12:00", "16:00")), USUAL)))
        .isEmpty();
    assertThat(
            Contradictions.in(with(List.of(day("09:00", "12:00"), day("18:00", "02:00")), USUAL)))
        .isEmpty();
  }

  @Test
  void a_shortest_time_for_which_it_is_never_open_is_refused() {
    List<WeeklyRule> short_ = List.of(day("09:00", "10:30"), day("12:00", "13:00"));

    assertThat(Contradictions.in(with(short_, rules(120, 240, 2, 30))))
        .singleElement()
        .asString()
        .contains("120 minutes");
  }

  @Test
  void hours_of_special_days_count_as_open() {
    Hours gala = new Hours(LocalTime.of(8, 0), LocalTime.of(23, 0));
    SpecialDays day =
        new SpecialDays(
            LocalDate.of(2027, 5, 5), LocalDate.of(2027, 5, 5), Optional.of(gala), REASON);
    OpeningHours hours = new OpeningHours(List.of(), List.of(day), false);

    assertThat(Contradictions.in(bookable(hours, USUAL, List.of()))).isEmpty();
  }

  @Test
  void hours_of_one_day_that_overlap_are_refused() {
    assertThat(
            Contradictions.in(with(List.of(day("09:00", "12:00"), day("11:00", "16:00")), USUAL)))
        .hasSize(DayOfWeek.values().length);
    assertThat(
            Contradictions.in(with(List.of(day("20:00", "02:00"), day("21:00", "23:00")), USUAL)))
        .hasSize(DayOfWeek.values().length);
  }

  @Test
  void a_notice_longer_than_one_may_book_ahead_is_refused() {
    assertThat(Contradictions.in(with(List.of(day("09:00", "21:00")), rules(60, 120, 48, 2))))
        .singleElement()
        .asString()
        .contains("48 hours", "2 days");
  }

  @Test
  void lengths_off_the_grid_are_refused() {
    assertThat(Contradictions.in(with(List.of(day("09:00", "21:00")), rules(60, 110, 2, 30))))
        .singleElement()
        .asString()
        .contains("grid");
  }

  @Test
  void a_quota_that_gives_nothing_or_counts_something_else_is_refused() {
    OpeningHours hours = new OpeningHours(List.of(day("09:00", "21:00")), List.of(), false);
    Quota tooLittle = new Quota(Measure.MINUTES, 45, Span.WEEK, Set.of("test/hall"));
    Quota elsewhere = new Quota(Measure.TIMES, 1, Span.WEEK, Set.of("test/other"));

    assertThat(Contradictions.in(bookable(hours, USUAL, List.of(tooLittle)))).hasSize(1);
    assertThat(Contradictions.in(bookable(hours, USUAL, List.of(elsewhere)))).hasSize(1);
    assertThatThrownBy(
            () ->
                Contradictions.checked(
                    "halls.yaml: hall", bookable(hours, USUAL, List.of(tooLittle, elsewhere))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("halls.yaml: hall: The quota of 45 minutes");
  }

  private static Bookable with(List<WeeklyRule> weekly, TimeRules rules) {
    return bookable(new OpeningHours(weekly, List.of(), false), rules, List.of());
  }

  private static Bookable bookable(OpeningHours hours, TimeRules rules, List<Quota> quotas) {
    return new Bookable(
        List.of("hall"), hours, rules, new PersonLimits(9, false, quotas), "test/hall");
  }

  private static WeeklyRule day(String opens, String closes) {
    return new WeeklyRule(
        Set.of(DayOfWeek.values()), new Hours(LocalTime.parse(opens), LocalTime.parse(closes)));
  }

  private static TimeRules rules(int shortest, int longest, int noticeHours, int daysAhead) {
    return new TimeRules(
        Duration.ofMinutes(30),
        Duration.ofMinutes(shortest),
        Duration.ofMinutes(longest),
        Duration.ofHours(noticeHours),
        daysAhead,
        Duration.ZERO);
  }
}
