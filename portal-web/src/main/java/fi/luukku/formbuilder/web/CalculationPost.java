package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.AnswerKinds.Named;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchCalculation;
import fi.luukku.formbuilder.SketchCalculation.Operation;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchTerm;
import fi.luukku.formbuilder.SketchTerm.Kind;
import fi.luukku.formbuilder.TypedConstant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the fields by which an official says how a value is worked out. */
@RequestScoped
public class CalculationPost {
  static final String TEXT = "calc-expression";
  static final String OPERATION = "calc-op";
  private static final int MOST = 20;

  @Inject FormRequest request;
  @Inject CalculationFieldsBacking fields;
  @Inject FaultWords faults;
  @Inject BuilderWordsBacking words;

  void apply(FormSketch form, SketchQuestion question) {
    if (request.has(TEXT)) {
      boolean drop = request.act().verb().equals("calculation-drop");
      question.value().write(drop ? "" : request.get(TEXT).orElse(""));
    } else if (request.has(OPERATION)) {
      operation().ifPresent(it -> question.value().choose(read(form, question, it)));
    }
  }

  private Optional<Operation> operation() {
    return Arrays.stream(Operation.values())
        .filter(it -> it.name().equals(request.get(OPERATION).orElse("")))
        .findFirst();
  }

  private SketchCalculation read(FormSketch form, SketchQuestion question, Operation operation) {
    if (!request.get("calc-was").orElse("").equals(operation.name())) {
      return first(form, question, operation);
    }
    List<SketchTerm> terms = new ArrayList<>();
    for (int number = 0; number < MOST && request.has("calc-" + number); number++) {
      term(number).ifPresent(terms::add);
    }
    return new SketchCalculation(operation, terms, request.get("calc-blank").isPresent());
  }

  private Optional<SketchTerm> term(int number) {
    String typed = request.get("calc-" + number + "-value").orElse("");
    return request
        .get("calc-" + number)
        .filter(chosen -> !chosen.equals("#NONE"))
        .map(
            chosen ->
                switch (chosen) {
                  case "#TODAY" -> SketchTerm.today();
                  case "#NUMBER" -> TypedConstant.of(Kind.NUMBER, typed);
                  case "#MONEY" -> TypedConstant.of(Kind.MONEY, typed);
                  default -> SketchTerm.answer(chosen);
                });
  }

  /** What a calculation begins with: the answers that fit, in their order. */
  private SketchCalculation first(FormSketch form, SketchQuestion question, Operation operation) {
    List<SketchTerm> terms =
        new ArrayList<>(
            fields.fitting(form, question, operation).stream()
                .map(Named::name)
                .map(SketchTerm::answer)
                .limit(operation == Operation.COLUMN_SUM ? 1 : 2)
                .toList());
    if (terms.size() == 1 && operation.count() == 2) {
      terms.add(
          switch (operation) {
            case YEARS, DAYS -> SketchTerm.today();
            case SHARE -> new SketchTerm(Kind.NUMBER, "50");
            default -> new SketchTerm(Kind.NUMBER, "1");
          });
    }
    return new SketchCalculation(operation, terms, operation.minds());
  }

  /** What cannot be saved, each with its field. */
  List<FieldFault> faults(FormSketch form, SketchQuestion question) {
    if (request.has(TEXT)) {
      return form.logicFaults(question.place() + "/value").stream()
          .filter(fault -> !question.value().isMissing())
          .map(fault -> new FieldFault(TEXT, faults.words(form, fault)))
          .toList();
    }
    if (operation().isEmpty()) {
      return List.of();
    }
    if (question.value().isMissing()) {
      return List.of(new FieldFault(OPERATION, words.text("calculation.none")));
    }
    List<FieldFault> found = new ArrayList<>();
    List<SketchTerm> terms =
        question.value().chosen().map(SketchCalculation::terms).orElse(List.of());
    for (int number = 0; number < terms.size(); number++) {
      if (!TypedConstant.fits(terms.get(number))) {
        found.add(new FieldFault("calc-" + number + "-value", words.text("value.bad.number")));
      }
    }
    return found;
  }
}
