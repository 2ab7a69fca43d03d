package fi.luukku.facilities.web;

import fi.luukku.facilities.Price;
import fi.luukku.facilities.PriceSum;
import fi.luukku.facilities.UserGroup;
import fi.luukku.shared.PriceFigures;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Prices as people read them: "13,50 € (sisältää alv 13,5 %: 1,61 €)". */
@RequestScoped
public class PriceWords {
  @Inject DatesBacking dates;
  @Inject LocaleBacking locale;

  public String of(Price price) {
    if (price.isFree()) {
      return text("price.free");
    }
    String sum = dates.money(price.cents());
    if (price.vatPercent().signum() == 0) {
      return text("price.no_vat", sum);
    }
    return text("price.with_vat", sum, percent(price.vatPercent()), dates.money(price.vatCents()));
  }

  /** See {@link #ofAll}. */
  public String of(PriceSum sum) {
    return ofAll(sum.cents(), sum.vatCents());
  }

  /** The sum of several prices, whose taxes may have several rates. */
  public String ofAll(long cents, long vatCents) {
    if (cents == 0) {
      return text("price.free");
    }
    return vatCents == 0
        ? text("price.no_vat", dates.money(cents))
        : text("price.with_vat.sum", dates.money(cents), dates.money(vatCents));
  }

  /** A group in words: "Alle 18-vuotiaiden ryhmä". */
  public String of(UserGroup group) {
    return text("group." + group.key());
  }

  /** "9,00 € an hour", or that it costs nothing, however long. */
  public String hourly(long cents) {
    return cents == 0 ? anHour(cents) : text("facilities.an_hour", anHour(cents));
  }

  /** "9,00 €", or that it costs nothing: an hour, or a date of a series. */
  public String anHour(long cents) {
    return cents == 0 ? text("price.free.short") : dates.money(cents);
  }

  String text(String key, Object... values) {
    return Texts.text(locale.getLanguage(), "facilities", key, values);
  }

  String percent(BigDecimal rate) {
    return PriceFigures.percent(rate, locale.getLanguage());
  }
}
