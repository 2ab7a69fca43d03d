package fi.luukku.facilities.domain;

import fi.luukku.facilities.Price;
import fi.luukku.reservations.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So much an hour. By true minutes, so half an hour costs half, and a night when clocks change
 * costs what it lasts.
 */
public record HourlyRate(long cents, BigDecimal vatPercent) {
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  public Price of(Period period) {
    long total =
        BigDecimal.valueOf(cents)
            .multiply(BigDecimal.valueOf(period.minutes()))
            .divide(MINUTES, 0, RoundingMode.HALF_UP)
            .longValueExact();
    return new Price(total, vatPercent);
  }
}
