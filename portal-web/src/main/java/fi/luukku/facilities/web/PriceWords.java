package fi.luukku.facilities.web;

import fi.luukku.facilities.Price;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** A price as people read it: "13,50 € (sisältää alv 13,5 %: 1,61 €)". */
@RequestScoped
public class PriceWords {
  @Inject DatesBacking dates;
  @Inject LocaleBacking locale;

  public String of(Price price) {
    if (price.isFree()) {
      return Texts.text(locale.getLanguage(), "facilities", "price.free");
    }
    String sum = dates.money(price.cents());
    if (price.vatPercent().signum() == 0) {
      return Texts.text(locale.getLanguage(), "facilities", "price.no_vat", sum);
    }
    return Texts.text(
        locale.getLanguage(),
        "facilities",
        "price.with_vat",
        sum,
        percent(price),
        dates.money(price.vatCents()));
  }

  private String percent(Price price) {
    String number = price.vatPercent().stripTrailingZeros().toPlainString();
    return locale.getLocale().equals(Locale.ENGLISH) ? number : number.replace('.', ',');
  }
}
