package fi.luukku.forms;

import fi.luukku.forms.values.TextValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was typed, chosen or attached for one question, untouched: right or wrong. */
public sealed interface Answer {

  /** Nothing typed, chosen or attached. */
  boolean isEmpty();

  /** One text, or the keys of the chosen options ("yes" and "no" of a yes/no question). */
  record Typed(List<String> words) implements Answer {

    public Typed {
      words = List.copyOf(words);
    }

    public static Typed of(String... words) {
      return new Typed(List.of(words));
    }

    /** The single text; empty when there is none. */
    public String word() {
      return words.isEmpty() ? "" : words.get(0);
    }

    @Override
    public boolean isEmpty() {
      return words.stream().allMatch(TextValue::isBlank);
    }
  }

  /** Several texts that mean one thing, by the key of the part. */
  record Parts(Map<String, String> typed) implements Answer {

    public Parts {
      typed = Map.copyOf(typed);
    }

    @Override
    public boolean isEmpty() {
      return Rows.isBlank(typed);
    }
  }

  /**
   * The rows of a table: typed text by column key, or by {@code column.part} where a column has
   * parts. Blank rows stay where they are.
   */
  record Rows(List<Map<String, String>> rows) implements Answer {

    public Rows {
      rows = rows.stream().map(Map::copyOf).toList();
    }

    @Override
    public boolean isEmpty() {
      return rows.stream().allMatch(Rows::isBlank);
    }

    /** What was typed into the parts of one cell, by the key of the part. */
    public static Map<String, String> cell(Map<String, String> row, String column) {
      String start = column + ".";
      Map<String, String> typed = new HashMap<>();
      row.forEach(
          (key, words) -> {
            if (key.startsWith(start)) {
              typed.put(key.substring(start.length()), words);
            }
          });
      return typed;
    }

    public static boolean isBlank(Map<String, String> row) {
      return row.values().stream().allMatch(TextValue::isBlank);
    }
  }

  /** Ids of attachments, opaque to this library. */
  record Files(List<String> ids) implements Answer {

    public Files {
      ids = List.copyOf(ids);
    }

    @Override
    public boolean isEmpty() {
      return ids.isEmpty();
    }
  }
}
