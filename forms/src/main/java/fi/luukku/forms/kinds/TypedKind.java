package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.Parsed;
import java.util.Locale;

/** A kind of answer that is one text: typed, or the key of what was chosen. */
public interface TypedKind extends Kind {

  /** The value of a text that is not blank, or what to mend. */
  Parsed<Value> read(Field field, String typed);

  /** Some text that {@link #read} takes, for trying a form; the same each time. */
  String example(Field field);

  /** How its input is written. */
  default Input input() {
    return Input.WIDE;
  }

  /** The code of the words that ask for it where it is missing. */
  default String missing() {
    return "required";
  }

  /** What an earlier answer looks like in its input: itself, unless it is to be kept from eyes. */
  default String shownBack(Field field, String typed) {
    return typed;
  }

  /** What a sound answer lets one say below its input; empty when nothing. */
  default String note(Value value, Locale locale) {
    return "";
  }
}
