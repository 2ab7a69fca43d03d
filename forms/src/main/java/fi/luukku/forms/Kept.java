package fi.luukku.forms;

import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Part;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.kinds.Kinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was shown back masked and comes back as it was shown is the earlier answer, not a new one.
 */
final class Kept {

  private Kept() {}

  static Answer of(Question question, Answer posted, Answer before) {
    if (posted instanceof Answer.Typed typed && before instanceof Answer.Typed earlier) {
      boolean single = question.type().shape() == fi.luukku.forms.definition.AnswerType.Shape.TEXT;
      return single ? Answer.Typed.of(word(question, typed.word(), earlier.word())) : posted;
    }
    if (posted instanceof Answer.Parts parts && before instanceof Answer.Parts earlier) {
      return new Answer.Parts(parts(question, "", parts.typed(), earlier.typed()));
    }
    if (posted instanceof Answer.Rows rows && before instanceof Answer.Rows earlier) {
      return rows(question, rows.rows(), earlier.rows());
    }
    return posted;
  }

  private static Answer rows(
      Question table, List<Map<String, String>> posted, List<Map<String, String>> before) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int index = 0; index < posted.size(); index++) {
      Map<String, String> earlier = index < before.size() ? before.get(index) : Map.of();
      Map<String, String> row = posted.get(index);
      for (Column column : table.columns()) {
        row =
            column.parts().isEmpty()
                ? cell(column, column.key(), row, earlier)
                : parts(column, column.key() + ".", row, earlier);
      }
      rows.add(row);
    }
    return new Answer.Rows(rows);
  }

  private static Map<String, String> parts(
      Field field, String start, Map<String, String> posted, Map<String, String> before) {
    Map<String, String> kept = posted;
    for (Part part : field.parts()) {
      kept = cell(part, start + part.key(), kept, before);
    }
    return kept;
  }

  private static Map<String, String> cell(
      Field field, String key, Map<String, String> posted, Map<String, String> before) {
    if (!posted.containsKey(key) || !before.containsKey(key)) {
      return posted;
    }
    Map<String, String> kept = new HashMap<>(posted);
    kept.put(key, word(field, posted.get(key), before.get(key)));
    return kept;
  }

  private static String word(Field field, String posted, String before) {
    return posted.equals(Kinds.typed(field.type()).shownBack(field, before)) ? before : posted;
  }
}
