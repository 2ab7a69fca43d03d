package fi.luukku.forms.values;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points on the map as a map fills them in or people copy them: "60.01874, 23.03108". */
public final class PointValue {

  private static final Pattern DECIMAL_POINT =
      Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,9})?) ?[,; ] ?(-?[0-9]{1,3}(?:\\.[0-9]{1,9})?)");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("(-?[0-9]{1,2},[0-9]{1,9}) ?[; ] ?(-?[0-9]{1,3},[0-9]{1,9})");
  private static final BigDecimal POLE = new BigDecimal("90");
  private static final BigDecimal HALF_ROUND = new BigDecimal("180");

  /** Five decimals of a degree: about a metre. */
  private static final int DECIMALS = 5;

  private PointValue() {}

  /**
   * Degrees in WGS 84.
   *
   * @param lat north positive
   * @param lon east positive
   */
  public record Point(BigDecimal lat, BigDecimal lon) {

    @Override
    public String toString() {
      return lat.toPlainString() + ", " + lon.toPlainString();
    }
  }

  public static Parsed<Point> point(String typed) {
    String text = TextValue.clean(typed).replaceAll("\\h+", " ");
    Matcher comma = DECIMAL_COMMA.matcher(text);
    Matcher found = comma.matches() ? comma : DECIMAL_POINT.matcher(text);
    if (!found.matches()) {
      return Parsed.refused("coordinates.format");
    }
    Point point = new Point(degrees(found.group(1)), degrees(found.group(2)));
    return point.lat().abs().compareTo(POLE) > 0 || point.lon().abs().compareTo(HALF_ROUND) > 0
        ? Parsed.refused("coordinates.format")
        : Parsed.of(point);
  }

  private static BigDecimal degrees(String typed) {
    return new BigDecimal(typed.replace(',', '.')).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
