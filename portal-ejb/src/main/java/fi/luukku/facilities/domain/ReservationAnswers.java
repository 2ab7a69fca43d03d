package fi.luukku.facilities.domain;

import fi.luukku.facilities.Price;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the case of a reservation says of itself, as {@link ReservationCase} wrote it. */
public record ReservationAnswers(String part, int people, Price price) {

  public static ReservationAnswers read(String json) {
    return new ReservationAnswers(
        value(json, "part", "\"([A-Za-z0-9._-]+)\""),
        Integer.parseInt(value(json, "people", "(\\d+)")),
        new Price(
            Long.parseLong(value(json, "priceCents", "(\\d+)")),
            new BigDecimal(value(json, "vatPercent", "([0-9.]+)"))));
  }

  private static String value(String json, String key, String shape) {
    Matcher found = Pattern.compile("\"" + key + "\"\\s*:\\s*" + shape).matcher(json);
    if (!found.find()) {
      throw new IllegalArgumentException("A reservation says its " + key + ".");
    }
    return found.group(1);
  }
}
