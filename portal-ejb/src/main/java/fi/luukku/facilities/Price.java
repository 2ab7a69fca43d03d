package fi.luukku.facilities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a reservation costs.
 *
 * @param cents in euro cents, value-added tax included
 * @param vatPercent the rate of the tax that is included
 */
public record Price(long cents, BigDecimal vatPercent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Price {
    if (cents < 0 || vatPercent.signum() < 0) {
      throw new IllegalArgumentException("A price and its tax are not negative.");
    }
  }

  public boolean isFree() {
    return cents == 0;
  }

  /** The tax in it, in cents, half a cent rounded up. */
  public long vatCents() {
    return BigDecimal.valueOf(cents)
        .multiply(vatPercent)
        .divide(HUNDRED.add(vatPercent), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  public BigDecimal euros() {
    return BigDecimal.valueOf(cents, 2);
  }
}
