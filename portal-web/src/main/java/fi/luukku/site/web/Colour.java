package fi.luukku.site.web;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the screen (sRGB), and what WCAG 2.2 counts with it.
 *
 * @param red 0 to 255, and so are the others
 */
record Colour(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  static final Colour WHITE = new Colour(255, 255, 255);
  static final Colour BLACK = new Colour(0, 0, 0);

  /**
   * @param hex as in a stylesheet, six digits: {@code #0b5563}
   */
  static Colour of(String hex) {
    if (hex == null || !HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("A colour is written like #0b5563, not " + hex + ".");
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  /** Contrast ratio, 1 to 21; text needs 4.5 (WCAG 2.2, 1.4.3 AA). */
  double contrastWith(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** So much of another colour mixed in: 0 none, 1 nothing but it. */
  Colour mixedWith(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  /**
   * The same hue, lighter or darker, and no more vivid than this.
   *
   * @param lightness of HSL, 0 black to 1 white
   * @param mostVivid greatest saturation of HSL
   */
  Colour withLightness(double lightness, double mostVivid) {
    double most = Math.max(red, Math.max(green, blue)) / 255.0;
    double least = Math.min(red, Math.min(green, blue)) / 255.0;
    double vivid = most == least ? 0 : (most - least) / (1 - Math.abs(most + least - 1));
    double chroma = Math.min(vivid, mostVivid) * (1 - Math.abs(2 * lightness - 1));
    double spread = most == least ? 0 : chroma / (most - least);
    double floor = lightness - chroma / 2;
    return new Colour(
        scaled(red, least, spread, floor),
        scaled(green, least, spread, floor),
        scaled(blue, least, spread, floor));
  }

  private static int scaled(int channel, double least, double spread, double floor) {
    return (int) Math.round(255 * ((channel / 255.0 - least) * spread + floor));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int mix(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }
}
