package fi.luukku.formbuilder;

import fi.luukku.forms.Answer;
import fi.luukku.forms.Answers;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Limits;
import fi.luukku.forms.definition.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Answers of nobody, to walk through a form with: what a person could have typed. */
public final class InventedAnswers {
  /** How the ids of files begin that are not there. */
  private static final String FILE = "invented-";

  private static final String WORDS = "Esimerkki ";
  private static final BigDecimal ANY = BigDecimal.valueOf(100);

  private InventedAnswers() {}

  /** The answers with those of a page in place of what was there. */
  public static Answers fill(FormPage page, Answers before, LocalDate today) {
    Answers filled = before;
    for (Question question : page.questions()) {
      Optional<Answer> invented = answer(question, today);
      if (invented.isPresent()) {
        filled = filled.with(question.key(), invented.get());
      }
    }
    return filled;
  }

  private static Optional<Answer> answer(Question question, LocalDate today) {
    if (question.type() == AnswerType.TABLE) {
      return Optional.of(new Answer.Rows(times(question, number -> row(question, today))));
    }
    if (question.type() == AnswerType.FILES) {
      return Optional.of(new Answer.Files(times(question, number -> FILE + number)));
    }
    return one(question, today).map(Answer.Typed::new);
  }

  /** As many as the question needs, one at least. */
  private static <T> List<T> times(Question question, IntFunction<T> one) {
    int least = Math.max(1, question.limits().count().least().orElse(1));
    return IntStream.range(0, least).mapToObj(one).toList();
  }

  private static Map<String, String> row(Question table, LocalDate today) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      one(column, today).ifPresent(answer -> row.put(column.key(), answer.get(0)));
    }
    return row;
  }

  private static Optional<List<String>> one(Field field, LocalDate today) {
    Limits limits = field.limits();
    return switch (field.type()) {
      case SHORT_TEXT, LONG_TEXT -> Optional.of(List.of(text(limits)));
      case NUMBER, MONEY -> Optional.of(List.of(amount(limits)));
      case YEAR -> Optional.of(List.of(between(limits, BigDecimal.valueOf(today.getYear()))));
      case DATE -> Optional.of(List.of(day(limits, today).toString()));
      case YES_NO -> Optional.of(List.of("yes"));
      case CHOOSE_ONE -> Optional.of(List.of(field.options().get(0)));
      case CHOOSE_MANY ->
          Optional.of(
              new ArrayList<>(field.options().subList(0, limits.count().least().orElse(1))));
      case EMAIL -> Optional.of(List.of("erkki@example.org"));
      case PHONE -> Optional.of(List.of("040 123 4567"));
      case IBAN -> Optional.of(List.of("FI21 1234 5600 0007 85"));
      case BUSINESS_ID -> Optional.of(List.of("1234567-1"));
      default -> Optional.empty();
    };
  }

  private static String text(Limits limits) {
    int least = limits.length().least().orElse(1);
    int most = limits.length().most().orElse(200);
    String words = WORDS.repeat(least / WORDS.length() + 1).strip();
    return words.substring(0, Math.min(most, Math.max(least, words.length())));
  }

  private static String amount(Limits limits) {
    return between(limits, ANY);
  }

  private static String between(Limits limits, BigDecimal wish) {
    BigDecimal least = limits.amount().least().orElse(wish);
    BigDecimal most = limits.amount().most().orElse(wish);
    return wish.max(least).min(most).toPlainString();
  }

  private static LocalDate day(Limits limits, LocalDate today) {
    LocalDate least = limits.dates().least().orElse(today);
    LocalDate most = limits.dates().most().orElse(today);
    LocalDate late = today.isBefore(least) ? least : today;
    return late.isAfter(most) ? most : late;
  }
}
