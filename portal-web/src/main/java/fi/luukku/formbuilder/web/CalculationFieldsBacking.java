package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.AnswerKinds;
import fi.luukku.formbuilder.AnswerKinds.Named;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchCalculation;
import fi.luukku.formbuilder.SketchCalculation.Operation;
import fi.luukku.formbuilder.SketchCalculation.Takes;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchTerm;
import fi.luukku.forms.expression.ExpressionType;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the fields of a calculated value offer: operations, and the answers that fit them. */
@jakarta.inject.Named("calculationFields")
@RequestScoped
public class CalculationFieldsBacking {
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;
  @Inject NameWords names;

  /**
   * One term as the page shows it.
   *
   * @param value what is typed, where it is a constant
   */
  public record Row(
      int number,
      String label,
      List<Option> choices,
      String chosen,
      boolean typable,
      String value) {}

  public List<Option> getOperations() {
    return Arrays.stream(Operation.values())
        .map(
            it ->
                Option.of(
                    it.name(), words.text("calculation." + it.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** Name of the chosen operation; empty where none is. */
  public String operation(SketchQuestion question) {
    return question.value().chosen().map(it -> it.operation().name()).orElse("");
  }

  public boolean isMinding(SketchQuestion question) {
    return question.value().chosen().filter(it -> it.operation().minds()).isPresent();
  }

  public boolean isBlankNothing(SketchQuestion question) {
    return question.value().chosen().filter(SketchCalculation::blankIsNothing).isPresent();
  }

  /** A row for each term; of a sum one more, by which the next is added. */
  public List<Row> rows(SketchQuestion question) {
    Optional<SketchCalculation> chosen = question.value().chosen();
    if (chosen.isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    chosen
        .get()
        .terms()
        .forEach(term -> rows.add(row(question, chosen.get(), rows.size(), Optional.of(term))));
    if (chosen.get().operation() == Operation.SUM) {
      rows.add(row(question, chosen.get(), rows.size(), Optional.empty()));
    }
    return rows;
  }

  private Row row(
      SketchQuestion question, SketchCalculation of, int number, Optional<SketchTerm> term) {
    Operation operation = of.operation();
    boolean many = operation.count() != 2;
    String label =
        many
            ? words.text("calculation.term", number + 1)
            : words.text(
                "calculation.term."
                    + operation.name().toLowerCase(Locale.ROOT)
                    + (number == 0 ? ".first" : ".second"));
    boolean constant = term.filter(it -> it.kind().isConstant()).isPresent();
    return new Row(
        number,
        label,
        choices(question, operation, term, term.isEmpty() || operation == Operation.SUM),
        term.map(CalculationFieldsBacking::choice).orElse("#NONE"),
        operation.takes() == Takes.AMOUNT,
        constant ? names.typed(term.get()) : "");
  }

  private List<Option> choices(
      SketchQuestion question, Operation operation, Optional<SketchTerm> term, boolean none) {
    FormSketch form = shown.getSketch();
    List<Option> choices = new ArrayList<>();
    if (none) {
      choices.add(Option.of("#NONE", words.text("calculation.no_more")));
    }
    List<Named> fitting = fitting(form, question, operation);
    fitting.forEach(it -> choices.add(Option.of(it.name(), names.numbered(form, it))));
    term.filter(it -> it.kind() == SketchTerm.Kind.ANSWER)
        .filter(it -> fitting.stream().noneMatch(one -> one.name().equals(it.value())))
        .ifPresent(it -> choices.add(Option.of(it.value(), unfit(form, it.value()))));
    if (operation.takes() == Takes.DAY) {
      choices.add(Option.of("#TODAY", words.text("term.today")));
    }
    if (operation.takes() == Takes.AMOUNT) {
      choices.add(Option.of("#NUMBER", words.text("term.number")));
      choices.add(Option.of("#MONEY", words.text("term.money")));
    }
    return choices;
  }

  private String unfit(FormSketch form, String name) {
    return form.findQuestion(name.split("\\.")[0]).isPresent()
        ? names.name(form, name)
        : words.text("condition.gone");
  }

  private static String choice(SketchTerm term) {
    return term.kind() == SketchTerm.Kind.ANSWER ? term.value() : "#" + term.kind().name();
  }

  /** The answers that an operation can take: of this page and earlier ones, never itself. */
  List<Named> fitting(FormSketch form, SketchQuestion question, Operation operation) {
    return AnswerKinds.of(form).upTo(question.page().number(), question.key()).stream()
        .filter(it -> fits(operation.takes(), it))
        .toList();
  }

  private static boolean fits(Takes takes, Named named) {
    return switch (takes) {
      case COLUMN -> named.column() && RuleChoices.isAmount(named.type());
      case AMOUNT -> !named.column() && RuleChoices.isAmount(named.type());
      case DAY -> !named.column() && named.type() == ExpressionType.DATE;
    };
  }
}
