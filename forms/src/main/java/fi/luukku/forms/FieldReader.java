package fi.luukku.forms;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.kinds.AmountKind;
import fi.luukku.forms.kinds.Kinds;
import fi.luukku.forms.values.Parsed;

/** Understands one typed text by the kind and limits of its question, column or part. */
final class FieldReader {

  private FieldReader() {}

  /** The value of a text that is not blank, or what to mend. */
  static Parsed<Value> read(Field field, String typed) {
    return Kinds.typed(field.type()).read(field, typed);
  }

  /** Refused when outside the bounds of the field; also for calculated values. */
  static Parsed<Value> bounds(Field field, Value.Amount amount) {
    return AmountKind.bounds(field, amount);
  }
}
