package fi.luukku.forms;

import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final LocalDate SOME_DAY = LocalDate.of(2027, 6, 1);
  private static final String SENTENCE = "Kokeilu, ett försök, \"a trial\" & <more> äöå. ";

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
    return switch (question.type()) {
      case CHOOSE_MANY -> new Answer.Typed(question.options().subList(0, least));
      case FILES ->
          new Answer.Files(
              IntStream.range(0, least).mapToObj(n -> question.key() + "-" + n).toList());
      case TABLE ->
          new Answer.Rows(IntStream.range(0, least).mapToObj(n -> row(question)).toList());
      default -> Answer.Typed.of(word(question, question.limits().amount().least().orElse(null)));
    };
  }

  private static Map<String, String> row(Question table) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      BigDecimal most = column.limits().amount().most().orElse(LARGE);
      row.put(column.key(), word(column, most.min(LARGE)));
    }
    return row;
  }

  private static String word(Field field, BigDecimal amount) {
    return switch (field.type()) {
      case SHORT_TEXT, LONG_TEXT -> text(field);
      case NUMBER, MONEY -> amount == null ? "1" : amount.toPlainString();
      case YEAR -> field.limits().amount().most().orElse(BigDecimal.valueOf(2026)).toPlainString();
      case DATE -> day(field).toString();
      case YES_NO -> "yes";
      case CHOOSE_ONE -> field.options().get(0);
      case EMAIL -> "aino@example.org";
      case PHONE -> "+358 40 123 4567";
      case IBAN -> "FI21 1234 5600 0007 85";
      case BUSINESS_ID -> "1234567-1";
      case CHOOSE_MANY, FILES, TABLE, CALCULATED, INFORMATION ->
          throw new IllegalArgumentException(field.type() + " is not one typed text");
    };
  }

  private static String text(Field field) {
    if (field.limits().pattern().isPresent()) {
      return List.of("A1", "1", "ABC-123", "AB", "1234").stream()
          .filter(word -> field.limits().pattern().get().matches(word))
          .findFirst()
          .orElse("");
    }
    int least = field.limits().length().least().orElse(1);
    int most = field.limits().length().most().orElse(SENTENCE.length());
    String enough = SENTENCE.repeat(1 + least / SENTENCE.length()).strip();
    return enough.length() > most ? enough.substring(0, most).strip() : enough;
  }

  private static LocalDate day(Field field) {
    LocalDate first = field.limits().dates().least().orElse(SOME_DAY);
    LocalDate last = field.limits().dates().most().orElse(SOME_DAY);
    LocalDate day = SOME_DAY.isBefore(first) ? first : SOME_DAY;
    return day.isAfter(last) ? last : day;
  }
}
