package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.FormPage;
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
public record PageInput(Map<String, Answer> typed, PageCommand command) {

  public static PageInput read(FormPage page, Map<String, String[]> params) {
    Map<String, Answer> typed = new LinkedHashMap<>();
    for (Question question : page.questions()) {
      read(question, params).ifPresent(answer -> typed.put(question.key(), answer));
    }
    return new PageInput(typed, PageCommand.read(page, params));
  }

  /** The earlier answers with what this page brings; what it does not mention stays. */
  public Answers applyTo(Answers earlier) {
    Map<String, Answer> all = new LinkedHashMap<>(earlier.byQuestion());
    all.putAll(typed);
    return command.applyTo(new Answers(all, earlier.day()));
  }

  /** Whether the person wants to go on, so that answers are to be checked. */
  public boolean proceeds() {
    return command instanceof PageCommand.Proceed;
  }

  private static Optional<Answer> read(Question question, Map<String, String[]> params) {
    if (question.type() == AnswerType.FILES || !question.type().takesInput()) {
      return Optional.empty();
    }
    if (question.type() == AnswerType.TABLE) {
      return rows(question, params);
    }
    Optional<String[]> words = Optional.ofNullable(params.get(FieldNames.input(question.key())));
    if (question.type() == AnswerType.CHOOSE_MANY) {
      return words.map(PageInput::chosen);
    }
    return words.filter(it -> it.length > 0).map(it -> Answer.Typed.of(whole(it[0])));
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
      String[] words = params.get(FieldNames.input(table.key(), index, column.key()));
      if (words != null && words.length > 0) {
        row.put(column.key(), whole(words[0]));
      }
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
