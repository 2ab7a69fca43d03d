package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.util.List;
import java.util.Optional;

/** A kind of answer of several inputs, each of a kind of its own. */
public interface PartsKind extends Kind {

  /**
   * Something to mend between the parts.
   *
   * @param part the input at which it is said; empty for the answer as a whole
   */
  record Fault(String part, String code, List<Object> args) {

    static Optional<Fault> at(String part, String code, Object... args) {
      return Optional.of(new Fault(part, code, List.of(args)));
    }
  }

  /** What is wrong although each part for itself is right. */
  default Optional<Fault> check(Field field, Value.Parts parts) {
    return Optional.empty();
  }

  /** What browsers may fill into an input of it; "off" where they may not. */
  default String autocomplete(String part) {
    return "off";
  }
}
