package fi.luukku.facilities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.facilities.Price;
import fi.luukku.facilities.PriceList;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.domain.OpenTimes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PriceListsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final BigDecimal VAT = new BigDecimal("13.5");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  @Property
  void of_lists_that_follow_each_other_each_day_has_exactly_one(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 400) Integer> lengths,
      @ForAll @IntRange(max = 2500) int after) {
    PriceLists lists = new PriceLists(following(lengths));
    LocalDate day = FIRST.plusDays(after);
    int total = lengths.stream().mapToInt(Integer::intValue).sum();

    assertThat(lists.on(day).isPresent()).isEqualTo(after < total);
    assertThat(lists.lists().stream().filter(list -> list.holdsOn(day)))
        .hasSize(after < total ? 1 : 0);
  }

  @Property
  void lists_moved_apart_or_into_each_other_are_refused(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 3, max = 400) Integer> lengths,
      @ForAll @IntRange(min = -2, max = 2) int shift) {
    List<PriceList> moved = new ArrayList<>(following(lengths));
    PriceList second = moved.get(1);
    moved.set(1, list(second.key(), second.from().plusDays(shift), second.to()));

    if (shift == 0) {
      assertThat(new PriceLists(moved).lists()).hasSize(lengths.size());
    } else {
      assertThatThrownBy(() -> new PriceLists(moved))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(shift > 0 ? "without a price" : "still holds");
    }
  }

  @Property
  void net_and_tax_are_the_price_and_the_tax_is_right_to_half_a_cent(
      @ForAll @LongRange(max = 100_000_000_00L) long cents,
      @ForAll @IntRange(max = 400) int tenthsOfPercent) {
    BigDecimal rate = BigDecimal.valueOf(tenthsOfPercent, 1);
    Price price = new Price(cents, rate);

    BigDecimal exact =
        BigDecimal.valueOf(cents)
            .multiply(rate)
            .divide(rate.add(BigDecimal.valueOf(100)), 10, RoundingMode.HALF_EVEN);
    assertThat(exact.subtract(BigDecimal.valueOf(price.vatCents())).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.5"));
    assertThat(price.vatCents()).isBetween(0L, cents);
  }

  @Property
  void what_the_lists_take_costs_whole_cents_at_each_length(
      @ForAll @LongRange(max = 100_000_00L) long cents,
      @ForAll @IntRange(min = 1, max = 12) int gridInFives,
      @ForAll @IntRange(max = 30) int steps) {
    Duration grid = Duration.ofMinutes(gridInFives * 5L);
    Period used = Period.of(Instant.EPOCH, grid.plus(grid.multipliedBy(steps)));
    PriceLists lists = new PriceLists(List.of(open("x", prices(cents))));

    if (cents * grid.toMinutes() % 60 == 0) {
      lists.pricing(Set.of("hall"), grid, grid);
      assertThat(new HourlyRate(cents, VAT).of(used).cents() * 60)
          .isEqualTo(cents * used.minutes());
    } else {
      assertThatThrownBy(() -> lists.pricing(Set.of("hall"), grid, grid))
          .hasMessageContaining("no whole cents");
    }
  }

  @Test
  void nothing_is_open_on_days_without_a_price() {
    OpeningHours.WeeklyRule daily =
        new OpeningHours.WeeklyRule(
            Set.of(DayOfWeek.values()),
            new OpeningHours.Hours(LocalTime.of(8, 0), LocalTime.of(20, 0)));
    PriceLists lists = new PriceLists(following(List.of(31)));
    OpenTimes open = new OpenTimes(lists.within(new OpeningHours(List.of(daily), List.of(), true)));

    assertThat(open.on(FIRST.minusDays(1))).isEmpty();
    assertThat(open.on(FIRST)).hasSize(1);
    assertThat(open.on(FIRST.plusDays(30))).hasSize(1);
    assertThat(open.on(FIRST.plusDays(31))).isEmpty();
    assertThat(open.closedBecause(FIRST.plusDays(31)).orElseThrow().en()).contains("prices");
  }

  @Test
  void a_list_that_contradicts_itself_is_refused_with_its_reason() {
    assertRefused("ends before", list("x", FIRST, Optional.of(FIRST.minusDays(1))));
    assertRefused("for no group", open("x", Map.of("hall", Map.of())));
    assertRefused("no last day", open("x", prices(100)), open("y", prices(100)));
    assertRefused("below 0", open("x", prices(-60)));
    assertRefused("but there are", open("x", Map.of("stage", Map.of(UserGroup.RESIDENT, 0L))));
    assertThatThrownBy(() -> new PriceLists(List.of())).hasMessageContaining("no price list");
  }

  @Test
  void parts_are_for_the_same_groups() {
    PriceList list =
        open(
            "x",
            Map.of(
                "hall", Map.of(UserGroup.RESIDENT, 900L, UserGroup.COMPANY, 1200L),
                "half", Map.of(UserGroup.RESIDENT, 500L)));

    assertThatThrownBy(
            () -> new PriceLists(List.of(list)).pricing(Set.of("hall", "half"), HOUR, HALF_HOUR))
        .hasMessageContaining("other groups for hall");
  }

  private static void assertRefused(String why, PriceList... lists) {
    assertThatThrownBy(
            () -> new PriceLists(List.of(lists)).pricing(Set.of("hall"), HOUR, HALF_HOUR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("price list")
        .hasMessageContaining(why);
  }

  private static List<PriceList> following(List<Integer> lengths) {
    List<PriceList> lists = new ArrayList<>();
    LocalDate from = FIRST;
    for (int length : lengths) {
      lists.add(list("list-" + lists.size(), from, Optional.of(from.plusDays(length - 1L))));
      from = from.plusDays(length);
    }
    return lists;
  }

  private static PriceList list(String key, LocalDate from, Optional<LocalDate> to) {
    return new PriceList(key, from, to, VAT, prices(900));
  }

  private static PriceList open(String key, Map<String, Map<UserGroup, Long>> prices) {
    return new PriceList(key, FIRST, Optional.empty(), VAT, prices);
  }

  private static Map<String, Map<UserGroup, Long>> prices(long cents) {
    return Map.of("hall", Map.of(UserGroup.RESIDENT, cents));
  }
}
