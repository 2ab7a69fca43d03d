package fi.luukku.facilities;

import java.util.Collection;

/**
 * What several uses cost together, each at the price that was agreed for it; the tax is that of
 * each by itself, so that one given back changes no other.
 *
 * @param uses how many
 * @param cents in euro cents, value-added tax included
 * @param vatCents the tax in it
 */
public record PriceSum(int uses, long cents, long vatCents) {

  public static PriceSum of(Collection<Price> prices) {
    return new PriceSum(
        prices.size(),
        prices.stream().mapToLong(Price::cents).sum(),
        prices.stream().mapToLong(Price::vatCents).sum());
  }
}
