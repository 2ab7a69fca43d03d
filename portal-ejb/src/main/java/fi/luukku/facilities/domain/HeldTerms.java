package fi.luukku.facilities.domain;

import fi.luukku.facilities.Price;
import fi.luukku.facilities.UserGroup;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is written into a hold and counts from then on: which part, at which price.
 *
 * @param group for which group
 * @param list key of the price list that the price is from; empty where it was held before there
 *     were lists
 */
public record HeldTerms(String part, Price price, UserGroup group, String list) {
  private static final int WITHOUT_LISTS = 3;

  public static HeldTerms read(String written) {
    List<String> fields = List.of(written.split(";", -1));
    Price price = new Price(Long.parseLong(fields.get(1)), new BigDecimal(fields.get(2)));
    if (fields.size() == WITHOUT_LISTS) {
      return new HeldTerms(fields.get(0), price, UserGroup.RESIDENT, "");
    }
    return new HeldTerms(
        fields.get(0), price, UserGroup.of(fields.get(3)).orElseThrow(), fields.get(4));
  }

  public String write() {
    return String.join(
        ";",
        part,
        String.valueOf(price.cents()),
        price.vatPercent().toPlainString(),
        group.key(),
        list);
  }
}
