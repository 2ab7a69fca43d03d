package fi.luukku.forms.schema;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * Patterns of a form (RE2) that mean the same in ECMA-262, the language of JSON Schema: letters,
 * simple classes, groups, alternatives and counts. Any other is left out of a schema: it refuses no
 * answer that the form takes.
 */
final class CommonPattern {
  private static final String LITERAL = "[\\pL0-9 _,:;@#%&=<>'\"!~-]";
  private static final String CLASS = "\\[[\\pL0-9 _,:;@#%=<>'\"!.+*()/?-]+\\]";
  private static final String ESCAPED = "\\\\[dw.+*?()/]";
  private static final String COUNT = "\\{[0-9]{1,4}(?:,[0-9]{0,4})?\\}";

  private static final Pattern COMMON =
      Pattern.compile(
          "(?:" + String.join("|", LITERAL, CLASS, ESCAPED, COUNT, "[*+?.|)]|\\([^?]") + ")*");

  private CommonPattern() {}

  /** The pattern for the whole text; empty where the two languages might differ. */
  static Optional<String> of(String pattern) {
    return COMMON.matches(pattern) ? Optional.of("^(?:" + pattern + ")$") : Optional.empty();
  }
}
