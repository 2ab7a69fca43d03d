package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchCondition;
import fi.luukku.formbuilder.SketchCondition.Comparison;
import fi.luukku.formbuilder.SketchCondition.Part;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the fields by which an official says when something is asked. */
@RequestScoped
public class ConditionPost {
  static final String TEXT = "when-expression";
  private static final int MOST = 20;

  @Inject FormRequest request;
  @Inject FaultWords faults;

  /** The condition as this post leaves it; the one before where the page has no such fields. */
  SketchCondition read(FormSketch form, SketchCondition before) {
    FormRequest.Act act = request.act();
    if (act.verb().equals("when-drop")) {
      return SketchCondition.always();
    }
    if (request.has(TEXT)) {
      return SketchCondition.written(request.get(TEXT).orElse(""));
    }
    if (!request.has("when")) {
      return before;
    }
    List<Part> parts = new ArrayList<>();
    for (int number = 0; number < MOST && request.has("when-" + number); number++) {
      boolean taken = act.verb().equals("when-remove") && act.object().equals("" + number);
      if (!taken) {
        parts.add(part(form, number));
      }
    }
    if (act.verb().equals("when-add")) {
      request.get("when-new").flatMap(form::findQuestion).map(this::first).ifPresent(parts::add);
    }
    return SketchCondition.of(request.get("when-any").isPresent(), parts);
  }

  /**
   * What cannot be saved of a condition that is written as an expression.
   *
   * @param owner JSON pointer of what is asked or taken when it holds
   */
  List<FieldFault> faults(FormSketch form, String owner) {
    return request.has(TEXT)
        ? form.logicFaults(owner + "/when").stream()
            .map(fault -> new FieldFault(TEXT, faults.words(form, fault)))
            .toList()
        : List.of();
  }

  private Part part(FormSketch form, int number) {
    String question = request.get("when-" + number).orElse("");
    Comparison comparison = comparison(request.get("when-" + number + "-is").orElse(""));
    String value = request.get("when-" + number + "-value").orElse("");
    return new Part(question, comparison, comparison.takesValue() ? value : "");
  }

  private static Comparison comparison(String name) {
    return Arrays.stream(Comparison.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(Comparison.ANSWERED);
  }

  /** What a condition on this question begins with. */
  private Part first(SketchQuestion of) {
    Comparison comparison = fitting(of).get(0);
    Optional<String> value = values(of).stream().findFirst();
    return new Part(of.key(), comparison, comparison.takesValue() ? value.orElse("") : "");
  }

  /** How an answer to this question can be compared. */
  static List<Comparison> fitting(SketchQuestion of) {
    Optional<AnswerType> type = of.answerType();
    if (type.filter(AnswerType.CHOOSE_MANY::equals).isPresent()) {
      return List.of(Comparison.INCLUDES, Comparison.ANSWERED, Comparison.NOT_ANSWERED);
    }
    if (type.filter(it -> it == AnswerType.YES_NO || it == AnswerType.CHOOSE_ONE).isPresent()) {
      return List.of(
          Comparison.EQUALS, Comparison.NOT_EQUALS, Comparison.ANSWERED, Comparison.NOT_ANSWERED);
    }
    if (type.filter(AnswerType::isAmount).isPresent()) {
      return type.filter(AnswerType::takesInput).isPresent()
          ? List.of(
              Comparison.GREATER, Comparison.LESS, Comparison.ANSWERED, Comparison.NOT_ANSWERED)
          : List.of(Comparison.GREATER, Comparison.LESS);
    }
    if (type.filter(AnswerType.SHORT_TEXT::equals).isPresent()) {
      return List.of(Comparison.ANSWERED, Comparison.NOT_ANSWERED, Comparison.EQUALS);
    }
    return List.of(Comparison.ANSWERED, Comparison.NOT_ANSWERED);
  }

  /** What it can be compared with, where that is a choice; empty where it is typed. */
  static List<String> values(SketchQuestion of) {
    return of.type().equals(AnswerType.YES_NO.jsonName()) ? List.of("yes", "no") : of.options();
  }
}
