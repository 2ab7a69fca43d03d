package fi.luukku.site.web;

/**
 * One choice of {@code t:select}, {@code t:radios}, {@code t:checkboxes} or {@code t:times}.
 *
 * @param value what comes back, never empty
 * @param label what people read
 * @param hint what helps to choose, or empty
 */
public record Option(String value, String label, String hint) {
  public Option {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("An option has a value.");
    }
    hint = hint == null ? "" : hint;
  }

  public static Option of(String value, String label) {
    return new Option(value, label, "");
  }
}
