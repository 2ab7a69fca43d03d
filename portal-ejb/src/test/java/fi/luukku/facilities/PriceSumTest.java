package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceSumTest {
  private static final Price EARLY = new Price(333, new BigDecimal("13.5"));
  private static final Price LATE = new Price(450, new BigDecimal("14"));

  @Test
  void the_tax_is_that_of_each_use_by_itself() {
    assertThat(PriceSum.of(List.of(EARLY, EARLY, LATE)))
        .isEqualTo(new PriceSum(3, 1_116, 2 * EARLY.vatCents() + LATE.vatCents()));
    assertThat(PriceSum.of(List.of(EARLY, LATE)).cents()).isEqualTo(783);
    assertThat(PriceSum.of(List.of())).isEqualTo(new PriceSum(0, 0, 0));
  }
}
