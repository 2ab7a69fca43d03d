package fi.luukku.servicerequests;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the map in WGS 84, degrees.
 *
 * @param lat latitude, north positive
 * @param lon longitude, east positive
 */
public record Place(double lat, double lon) {
  private static final Pattern DECIMAL_POINT =
      Pattern.compile(
          "\\s*(-?\\d{1,2}(?:\\.\\d{1,9})?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d{1,9})?)\\s*");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("\\s*(-?\\d{1,2},\\d{1,9})\\s*[;\\s]\\s*(-?\\d{1,3},\\d{1,9})\\s*");

  public Place {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException(
          "A place lies within 90 degrees of latitude and 180 of longitude.");
    }
  }

  /**
   * What somebody typed or the map filled in: "60.01874, 23.03108", or with decimal commas
   * "60,01874 23,03108". Empty where it is no place on earth.
   */
  public static Optional<Place> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher comma = DECIMAL_COMMA.matcher(text);
    Matcher found = comma.matches() ? comma : DECIMAL_POINT.matcher(text);
    return found.matches() ? of(found.group(1), found.group(2)) : Optional.empty();
  }

  private static Optional<Place> of(String lat, String lon) {
    double north = Double.parseDouble(lat.replace(',', '.'));
    double east = Double.parseDouble(lon.replace(',', '.'));
    return Math.abs(north) <= 90 && Math.abs(east) <= 180
        ? Optional.of(new Place(north, east))
        : Optional.empty();
  }

  /** As it is typed and stored: five decimals, about a metre. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.5f, %.5f", lat, lon);
  }
}
