package fi.luukku.forms;

import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Part;
import fi.luukku.forms.definition.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one POST of a page brings. Only the page's own questions are read: any other parameter,
 * attachment ids above all, is ignored.
 *
 * @param typed answers as typed, by question key; a question without a parameter is not in it
 * @param command what the pressed button asks for
 */
public record PageInput(FormPage page, Map<String, Answer> typed, PageCommand command) {

  public static PageInput read(FormPage page, Map<String, String[]> params) {
    Map<String, Answer> typed = new LinkedHashMap<>();
    for (Question question : page.questions()) {
      read(question, params).ifPresent(answer -> typed.put(question.key(), answer));
    }
    return new PageInput(page, typed, PageCommand.read(page, params));
  }

  /** The earlier answers with what this page brings; what it does not mention stays. */
  public Answers applyTo(Answers earlier) {
    Map<String, Answer> all = new LinkedHashMap<>(earlier.byQuestion());
    typed.forEach(
        (key, answer) ->
            all.put(
                key,
                earlier
                    .find(key)
                    .map(before -> Kept.of(page.findQuestion(key).orElseThrow(), answer, before))
                    .orElse(answer)));
    return command.applyTo(new Answers(all, earlier.day(), earlier.sender()));
  }

  /** Whether the person wants to go on, so that answers are to be checked. */
  public boolean proceeds() {
    return command instanceof PageCommand.Proceed;
  }

  private static Optional<Answer> read(Question question, Map<String, String[]> params) {
    String name = FieldNames.input(question.key());
    Optional<String[]> words = Optional.ofNullable(params.get(name)).filter(it -> it.length > 0);
    return switch (question.type().shape()) {
      case NONE, FILES -> Optional.empty();
      case ROWS -> rows(question, params);
      case PARTS -> parts(question, params);
      case CHOICES -> words.map(PageInput::chosen);
      case TEXT -> words.map(it -> Answer.Typed.of(whole(it[it.length - 1])));
    };
  }

  private static Optional<Answer> parts(Question question, Map<String, String[]> params) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Part part : question.parts()) {
      put(typed, part.key(), FieldNames.part(FieldNames.input(question.key()), part.key()), params);
    }
    Map<String, String> all = lookedUp(question, FieldNames.input(question.key()), typed, params);
    return all.isEmpty() ? Optional.empty() : Optional.of(new Answer.Parts(all));
  }

  /** With the words of a search for an address, or with what was chosen of the found. */
  private static Map<String, String> lookedUp(
      Field field, String name, Map<String, String> typed, Map<String, String[]> params) {
    if (field.limits().addresses().isEmpty()) {
      return typed;
    }
    Map<String, String> all = new LinkedHashMap<>(typed);
    put(all, PickedAddress.WORDS, FieldNames.part(name, PickedAddress.WORDS), params);
    String[] picked = params.get(FieldNames.part(name, PickedAddress.PICK));
    return picked == null || picked.length == 0
        ? all
        : PickedAddress.applied(all, whole(picked[0]));
  }

  private static void put(
      Map<String, String> typed, String key, String name, Map<String, String[]> params) {
    String[] words = params.get(name);
    if (words != null && words.length > 0) {
      typed.put(key, whole(words[0]));
    }
  }

  /** A hidden empty input stands before the boxes, so that unticking all of them can be told. */
  private static Answer chosen(String[] words) {
    return new Answer.Typed(
        Arrays.stream(words)
            .filter(word -> !word.isEmpty())
            .map(PageInput::whole)
            .distinct()
            .limit(1_000)
            .toList());
  }

  private static Optional<Answer> rows(Question table, Map<String, String[]> params) {
    List<Map<String, String>> rows = new ArrayList<>();
    boolean mentioned = false;
    for (int index = 0; index < ShownRows.MOST; index++) {
      Map<String, String> row = row(table, index, params);
      if (!row.isEmpty()) {
        mentioned = true;
        rows.add(row);
      }
    }
    return mentioned ? Optional.of(new Answer.Rows(rows)) : Optional.empty();
  }

  private static Map<String, String> row(Question table, int index, Map<String, String[]> params) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      String name = FieldNames.input(table.key(), index, column.key());
      put(row, column.key(), name, params);
      Map<String, String> parts = new LinkedHashMap<>();
      for (Part part : column.parts()) {
        put(parts, part.key(), FieldNames.part(name, part.key()), params);
      }
      lookedUp(column, name, parts, params)
          .forEach((part, typed) -> row.put(column.key() + "." + part, typed));
    }
    return row;
  }

  /**
   * All that was typed, however long: what is too long is refused with words, not shortened in
   * silence. Half a surrogate pair cannot be stored as UTF-8, so it becomes the replacement sign.
   */
  private static String whole(String typed) {
    StringBuilder whole = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
