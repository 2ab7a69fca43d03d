package fi.luukku.notifications.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was agreed that a reservation costs.
 *
 * @param cents in euro cents, value-added tax included
 * @param vatPercent the rate of the tax in it; empty for several uses, whose rates may differ
 * @param vatCents the tax in it
 */
public record AgreedPrice(long cents, Optional<BigDecimal> vatPercent, long vatCents) {

  /** In words: the sum with its tax, and how it is paid. */
  List<String> in(Words words) {
    if (cents == 0) {
      return List.of(words.of("mail.price.free"));
    }
    return List.of(sum(words), words.of("mail.price.invoice"));
  }

  private String sum(Words words) {
    String money = words.money(cents);
    if (vatCents == 0) {
      return words.of("mail.price.no_vat", money);
    }
    String tax = words.money(vatCents);
    return vatPercent
        .map(rate -> words.of("mail.price.with_vat", money, words.percent(rate), tax))
        .orElseGet(() -> words.of("mail.price.with_vat.sum", money, tax));
  }
}
