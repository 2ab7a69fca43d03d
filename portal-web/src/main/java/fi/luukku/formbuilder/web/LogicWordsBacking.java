package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchCalculation;
import fi.luukku.formbuilder.SketchComparison;
import fi.luukku.formbuilder.SketchCondition;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchRoute;
import fi.luukku.formbuilder.SketchRule;
import fi.luukku.formbuilder.SketchTerm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values, rules and ways of a form in words, by the names that officials gave. */
@Named("logicWords")
@RequestScoped
public class LogicWordsBacking {
  @Inject BuilderWordsBacking words;
  @Inject NameWords names;
  @Inject ExpressionWords expressions;

  /** Of a page, question or way. */
  public String condition(FormSketch form, SketchCondition condition) {
    return condition.text().isEmpty()
        ? words.condition(form, condition)
        : expressions.say(form, condition.text());
  }

  /** How a question comes to its value. */
  public String value(FormSketch form, SketchQuestion question) {
    if (form.format() == 1) {
      return words.text("calculation.old");
    }
    if (question.value().isMissing()) {
      return words.text("calculation.missing");
    }
    return question
        .value()
        .chosen()
        .map(it -> calculation(form, it))
        .orElseGet(() -> expressions.say(form, question.value().text()));
  }

  private String calculation(FormSketch form, SketchCalculation calculation) {
    Object[] terms =
        calculation.terms().stream()
            .map(term -> names.term(form, term, Optional.empty()))
            .toArray();
    return switch (calculation.operation()) {
      case SUM ->
          java.util.Arrays.stream(terms).map(Object::toString).collect(Collectors.joining(" + "));
      default -> words.text("calculation.says." + key(calculation.operation()), terms);
    };
  }

  public String rule(FormSketch form, SketchRule rule) {
    return rule.chosen()
        .map(it -> comparison(form, it))
        .orElseGet(() -> expressions.say(form, rule.text()));
  }

  private String comparison(FormSketch form, SketchComparison comparison) {
    Optional<SketchQuestion> left = form.findQuestion(comparison.left().value());
    return names.term(form, comparison.left(), Optional.empty())
        + " "
        + must(form, comparison.left(), comparison.must())
        + " "
        + names.term(form, comparison.right(), left);
  }

  /** Days are not before and not after, amounts at least and at most. */
  String must(FormSketch form, SketchTerm left, SketchComparison.Must must) {
    boolean day = RuleChoices.isTimely(form, left);
    return words.text((day ? "must_day." : "must.") + key(must));
  }

  /** "If … : to page 3". */
  public String route(FormSketch form, SketchRoute route) {
    String when =
        route.condition().isAlways()
            ? words.text("way.always")
            : words.text("way.when", condition(form, route.condition()));
    return when + " → " + target(form, route.to());
  }

  /** The page that a way leads to. */
  public String target(FormSketch form, String to) {
    if (to.equals(SketchRoute.END)) {
      return words.text("way.end");
    }
    return form.findPage(to)
        .map(page -> page.number() + ": " + words.say(page.title()))
        .orElse(words.text("way.gone"));
  }

  /** Any expression. */
  public String expression(FormSketch form, String text) {
    return expressions.say(form, text);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
