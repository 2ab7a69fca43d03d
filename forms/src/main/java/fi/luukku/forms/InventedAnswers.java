package fi.luukku.forms;

import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.kinds.Kinds;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Answers that nobody gave, for trying a form: each question that takes an answer has one. Amounts
 * are the smallest that is taken and those of a table large, so that sums suffice. Whether a form
 * is complete with them {@link Journey#isComplete} says: a pattern or a rule between questions may
 * ask for more than invention.
 */
public final class InventedAnswers {
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

  private InventedAnswers() {}

  public static Answers of(FormDefinition form) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    form.questions()
        .filter(question -> question.type().takesInput())
        .forEach(question -> answers.put(question.key(), answer(question)));
    return new Answers(answers);
  }

  private static Answer answer(Question question) {
    int least = Math.max(1, question.limits().count().least().orElse(1));
    return switch (question.type().shape()) {
      case CHOICES -> new Answer.Typed(question.options().subList(0, least));
      case FILES ->
          new Answer.Files(
              IntStream.range(0, least).mapToObj(n -> question.key() + "-" + n).toList());
      case ROWS -> new Answer.Rows(IntStream.range(0, least).mapToObj(n -> row(question)).toList());
      case PARTS -> new Answer.Parts(parts(question, ""));
      case TEXT, NONE ->
          Answer.Typed.of(word(question, question.limits().amount().least().orElse(null)));
    };
  }

  private static Map<String, String> row(Question table) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (column.parts().isEmpty()) {
        BigDecimal most = column.limits().amount().most().orElse(LARGE);
        row.put(column.key(), word(column, most.min(LARGE)));
      }
      row.putAll(parts(column, column.key() + "."));
    }
    return row;
  }

  private static Map<String, String> parts(Field field, String start) {
    Map<String, String> typed = new LinkedHashMap<>();
    field.parts().forEach(part -> typed.put(start + part.key(), word(part, null)));
    return typed;
  }

  private static String word(Field field, BigDecimal amount) {
    return field.type().isAmount() && amount != null
        ? amount.toPlainString()
        : Kinds.typed(field.type()).example(field);
  }
}
