package fi.luukku.facilities.domain;

import fi.luukku.facilities.Price;
import fi.luukku.reservations.Period;
import java.math.BigDecimal;

/**
 * So much an hour. By true minutes, so half an hour costs half, and a night when clocks change
 * costs what it lasts. Nothing is rounded: {@link PriceLists} takes no rate that a length on offer
 * would divide into parts of a cent.
 */
public record HourlyRate(long cents, BigDecimal vatPercent) {
  private static final long MINUTES = 60;

  /**
   * @throws ArithmeticException where it would be no whole number of cents
   */
  public Price of(Period period) {
    long total = Math.multiplyExact(cents, period.minutes());
    if (total % MINUTES != 0) {
      throw new ArithmeticException("A price is a whole number of cents.");
    }
    return new Price(total / MINUTES, vatPercent);
  }
}
