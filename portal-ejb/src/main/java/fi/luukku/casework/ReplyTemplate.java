package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.util.List;

/**
 * Words that handlers send often.
 *
 * @param kinds kinds of cases they fit, by their {@link CaseKind#wireName()}; empty for all
 * @param name what handlers call them
 * @param text what the citizen reads, in his own language; {@code {number}} is the case number
 */
public record ReplyTemplate(
    String key, List<String> kinds, LocalizedText name, LocalizedText text) {

  public ReplyTemplate {
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
  }

  boolean fits(CaseKind kind) {
    return kinds.isEmpty() || kinds.contains(kind.wireName());
  }
}
