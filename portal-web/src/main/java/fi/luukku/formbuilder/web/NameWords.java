package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.AnswerKinds.Named;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchColumn;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchTerm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** What expressions name, by the words that officials gave to it. */
@RequestScoped
public class NameWords {
  private static final Set<String> PARTS = Set.of("first", "last", "birth_date");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  @Inject BuilderWordsBacking words;

  /** {@code budget.cost} is "Budget: Cost"; a name that is of nothing stays what it is. */
  String name(FormSketch form, String name) {
    String[] parts = name.split("\\.", 2);
    return form.findQuestion(parts[0])
        .map(it -> words.question(it) + (parts.length == 1 ? "" : ": " + part(form, it, parts[1])))
        .orElse(name);
  }

  /** As {@link #name}, with the number of the page before it. */
  String numbered(FormSketch form, Named named) {
    return named.question().page().number() + ": " + name(form, named.name());
  }

  /** A column by its words, or one of the parts of an answer. */
  String part(FormSketch form, SketchQuestion question, String part) {
    Optional<SketchColumn> column =
        question.columns().stream().filter(it -> it.key().equals(part)).findFirst();
    if (column.isPresent()) {
      return words.say(form.texts().get(column.get().labelKey()));
    }
    return PARTS.contains(part) ? words.text("part_name." + part) : part;
  }

  /**
   * What is compared or worked with.
   *
   * @param beside the question whose options the word may be one of
   */
  String term(FormSketch form, SketchTerm term, Optional<SketchQuestion> beside) {
    return switch (term.kind()) {
      case ANSWER -> words.quoted(name(form, term.value()));
      case SUM -> words.text("term.sum", name(form, term.value()));
      case TODAY -> words.text("term.today");
      case MONEY -> typed(term) + " €";
      case TEXT ->
          words.quoted(beside.map(it -> words.value(it, term.value())).orElse(term.value()));
      case YES_NO -> words.quoted(words.text("value." + term.value()));
      default -> typed(term);
    };
  }

  /** A constant as people write it: 12,5 and 31.12.2027. */
  String typed(SketchTerm term) {
    return switch (term.kind()) {
      case NUMBER, MONEY -> words.decimal(term.value());
      case DATE -> day(term.value());
      case TIME -> term.value().replace(':', '.');
      default -> term.value();
    };
  }

  private static String day(String written) {
    try {
      return DAY.format(LocalDate.parse(written));
    } catch (DateTimeException none) {
      return written;
    }
  }
}
