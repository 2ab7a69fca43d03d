package fi.luukku.facilities.domain;

import fi.luukku.facilities.Price;
import java.math.BigDecimal;

/** What is written into a hold and counts from then on: which part, at which price. */
public record HeldTerms(String part, Price price) {

  public static HeldTerms read(String written) {
    String[] fields = written.split(";", -1);
    return new HeldTerms(
        fields[0], new Price(Long.parseLong(fields[1]), new BigDecimal(fields[2])));
  }

  public String write() {
    return part + ";" + price.cents() + ";" + price.vatPercent().toPlainString();
  }
}
