package fi.luukku.formbuilder;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.expression.ExpressionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What expressions see of the answers to a form that is being made. */
public final class AnswerKinds {
  /** Chains of calculated values that are longer than this are of no known kind. */
  private static final int DEEPEST = 20;

  private final FormSketch form;

  /**
   * Something that an expression can name.
   *
   * @param name {@code applied}, {@code stay.first}, {@code budget.cost}
   * @param question that it is of
   * @param part key of its part or column; empty where it is the whole
   * @param type of each cell, where it is a column
   */
  public record Named(
      String name, SketchQuestion question, String part, boolean column, ExpressionType type) {}

  private AnswerKinds(FormSketch form) {
    this.form = form;
  }

  public static AnswerKinds of(FormSketch form) {
    return new AnswerKinds(form);
  }

  /** All that is asked up to a page, in order; without one question. */
  public List<Named> upTo(int lastPage, String itself) {
    return form.pages().stream()
        .filter(page -> page.number() <= lastPage)
        .flatMap(page -> page.questions().stream())
        .filter(question -> !question.key().equals(itself))
        .flatMap(question -> named(question, 0))
        .toList();
  }

  /** The kind of what is named; empty where there is no such, or it is not known. */
  public Optional<ExpressionType> find(String name) {
    return findNamed(name).map(Named::type);
  }

  public Optional<Named> findNamed(String name) {
    return find(name, 0);
  }

  private Optional<Named> find(String name, int depth) {
    String key = name.split("\\.")[0];
    return form.findQuestion(key).stream()
        .flatMap(question -> named(question, depth))
        .filter(it -> it.name().equals(name))
        .findFirst();
  }

  private Stream<Named> named(SketchQuestion question, int depth) {
    Optional<AnswerType> type = question.answerType();
    if (type.isEmpty()) {
      return Stream.empty();
    }
    List<Named> named = new ArrayList<>();
    if (type.get() == AnswerType.CALCULATED) {
      calculated(question, depth)
          .ifPresent(it -> named.add(new Named(question.key(), question, "", false, it)));
    } else if (type.get().seenAs() != ExpressionType.NONE) {
      named.add(new Named(question.key(), question, "", false, type.get().seenAs()));
    }
    type.get().parts().entrySet().stream()
        .filter(part -> isAsked(question, type.get(), part.getKey()))
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(part -> named.add(part(question, part.getKey(), false, part.getValue())));
    question
        .columns()
        .forEach(
            column ->
                AnswerType.named(column.type())
                    .ifPresent(it -> named.add(part(question, column.key(), true, it.seenAs()))));
    return named.stream();
  }

  private static boolean isAsked(SketchQuestion question, AnswerType type, String part) {
    return type != AnswerType.PERSON
        || part.endsWith("_names")
        || part.equals("family_name")
        || question.list("asks").contains(part);
  }

  private static Named part(
      SketchQuestion question, String part, boolean column, ExpressionType type) {
    return new Named(question.key() + "." + part, question, part, column, type);
  }

  /** Money, where money is part of it and the operation keeps it. */
  private Optional<ExpressionType> calculated(SketchQuestion question, int depth) {
    if (form.format() == 1) {
      return Optional.of(ExpressionType.MONEY);
    }
    Optional<SketchCalculation> calculation = SketchCalculation.read(question.value().text());
    if (calculation.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    return switch (calculation.get().operation()) {
      case PERCENT, YEARS, DAYS -> Optional.of(ExpressionType.NUMBER);
      default ->
          calculation.get().terms().stream().anyMatch(term -> isMoney(term, depth))
              ? Optional.of(ExpressionType.MONEY)
              : Optional.of(ExpressionType.NUMBER);
    };
  }

  private boolean isMoney(SketchTerm term, int depth) {
    return term.kind() == SketchTerm.Kind.MONEY
        || (term.isAnswer()
            && find(term.value(), depth + 1)
                .filter(it -> it.type() == ExpressionType.MONEY)
                .isPresent());
  }
}
