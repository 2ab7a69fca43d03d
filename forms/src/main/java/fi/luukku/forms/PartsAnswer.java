package fi.luukku.forms;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Part;
import fi.luukku.forms.kinds.Kinds;
import fi.luukku.forms.kinds.PartsKind;
import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer of several inputs, understood.
 *
 * @param value {@link Value#NONE} when something is missing or to be mended
 */
record PartsAnswer(Value value, List<PartsKind.Fault> faults) {

  /** What the typed parts mean together; nothing typed at all is no answer. */
  static PartsAnswer read(Field field, Map<String, String> typed) {
    boolean blank =
        field.parts().stream()
            .allMatch(part -> TextValue.isBlank(typed.getOrDefault(part.key(), "")));
    if (blank && !field.required()) {
      return new PartsAnswer(Value.NONE, List.of());
    }
    List<PartsKind.Fault> faults = new ArrayList<>();
    Map<String, Value> meant = new LinkedHashMap<>();
    for (Part part : field.parts()) {
      read(part, typed.getOrDefault(part.key(), ""), meant, faults);
    }
    if (blank && faults.isEmpty()) {
      faults.add(new PartsKind.Fault("", AnswerReader.missingCode(field.type()), List.of()));
    }
    Value.Parts parts = new Value.Parts(meant);
    if (faults.isEmpty()) {
      Kinds.parts(field.type()).check(field, parts).ifPresent(faults::add);
    }
    return new PartsAnswer(faults.isEmpty() ? parts : Value.NONE, faults);
  }

  private static void read(
      Part part, String typed, Map<String, Value> meant, List<PartsKind.Fault> faults) {
    if (TextValue.isBlank(typed)) {
      if (part.required()) {
        faults.add(
            new PartsKind.Fault(part.key(), AnswerReader.missingCode(part.type()), List.of()));
      }
      return;
    }
    Parsed<Value> parsed = FieldReader.read(part, typed);
    if (parsed.isRefused()) {
      faults.add(new PartsKind.Fault(part.key(), parsed.code(), parsed.args()));
    } else {
      meant.put(part.key(), parsed.value().orElseThrow());
    }
  }
}
