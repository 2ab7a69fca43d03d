package fi.luukku.facilities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.facilities.Price;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.Period;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HourlyRateTest {
  private static final Instant START = Instant.parse("2026-12-03T16:00:00Z");
  private static final BigDecimal VAT = new BigDecimal("13.5");

  @Test
  void an_hour_and_a_half_costs_one_and_a_half() {
    assertThat(cost(900, 90)).isEqualTo(1350);
  }

  @Test
  void no_price_is_rounded() {
    assertThat(cost(502, 30)).isEqualTo(251);
    assertThatThrownBy(() -> cost(501, 30)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_long_day_does_not_overflow() {
    assertThat(cost(1_000_000_00L, 24 * 60)).isEqualTo(24 * 1_000_000_00L);
  }

  @Test
  void tells_the_tax_that_is_in_the_price() {
    assertThat(new Price(1350, VAT).vatCents()).isEqualTo(161);
    assertThat(new Price(1255, new BigDecimal("25.5")).vatCents()).isEqualTo(255);
    assertThat(new Price(1350, BigDecimal.ZERO).vatCents()).isZero();
  }

  @Test
  void what_costs_nothing_is_free() {
    assertThat(new Price(cost(0, 120), VAT).isFree()).isTrue();
  }

  @Test
  void a_held_price_is_read_as_it_was_written() {
    HeldTerms terms =
        new HeldTerms("sports-hall-a-window-half", new Price(1350, VAT), UserGroup.YOUTH, "2026");

    assertThat(HeldTerms.read(terms.write())).isEqualTo(terms);
  }

  @Test
  void a_price_held_before_there_were_lists_is_a_residents() {
    assertThat(HeldTerms.read("ice-rink;6000;13.5"))
        .isEqualTo(new HeldTerms("ice-rink", new Price(6000, VAT), UserGroup.RESIDENT, ""));
  }

  private static long cost(long centsAnHour, int minutes) {
    Period period = Period.of(START, Duration.ofMinutes(minutes));
    return new HourlyRate(centsAnHour, VAT).of(period).cents();
  }
}
