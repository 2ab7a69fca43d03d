package fi.luukku.facilities.domain;

import fi.luukku.facilities.Price;
import fi.luukku.facilities.UserGroup;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is written into a hold and counts from then on: which part, at which price.
 *
 * @param group for which group
 * @param list key of the price list that the price is from; empty where it was held before there
 *     were lists
 * @param first of a date of a series that was moved, when it was agreed to start; else empty
 */
public record HeldTerms(
    String part, Price price, UserGroup group, String list, Optional<Instant> first) {
  private static final int WITHOUT_LISTS = 3;
  private static final int MOVED = 6;

  public HeldTerms(String part, Price price, UserGroup group, String list) {
    this(part, price, group, list, Optional.empty());
  }

  public static HeldTerms read(String written) {
    List<String> fields = List.of(written.split(";", -1));
    Price price = new Price(Long.parseLong(fields.get(1)), new BigDecimal(fields.get(2)));
    if (fields.size() == WITHOUT_LISTS) {
      return new HeldTerms(fields.get(0), price, UserGroup.RESIDENT, "");
    }
    return new HeldTerms(
        fields.get(0),
        price,
        UserGroup.of(fields.get(3)).orElseThrow(),
        fields.get(4),
        fields.size() < MOVED ? Optional.empty() : Optional.of(Instant.parse(fields.get(5))));
  }

  public String write() {
    String written =
        String.join(
            ";",
            part,
            String.valueOf(price.cents()),
            price.vatPercent().toPlainString(),
            group.key(),
            list);
    return first.map(start -> written + ";" + start).orElse(written);
  }

  /** The same for a date of a series that was agreed to start at another time. */
  public HeldTerms movedFrom(Instant agreed) {
    return new HeldTerms(part, price, group, list, Optional.of(agreed));
  }
}
