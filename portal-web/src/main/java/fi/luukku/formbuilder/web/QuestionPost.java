package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchColumn;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what a question's page brought into the question: all fields first, then what the pressed
 * button asks for, so that no button loses what was typed.
 */
@RequestScoped
public class QuestionPost {
  private static final List<String> WORDS = List.of("label", "hint", "text", "agree");

  @Inject FormRequest request;
  @Inject BuilderWordsBacking words;
  @Inject ConditionPost conditions;
  @Inject CalculationPost calculations;

  void apply(FormSketch form, SketchQuestion question) {
    words(form, question);
    question.require(request.get("required").isPresent());
    for (String limit : QuestionLimits.of(question.type())) {
      if (request.has(limit)) {
        question.limit(limit, request.get(limit).orElse(""));
      }
    }
    if (request.has("kinds-shown")) {
      question.list("kinds", request.all("kinds"));
    }
    if (request.has("prefill-shown")) {
      question.prefill(
          request.all("prefill").stream().flatMap(it -> Prefill.named(it).stream()).toList());
    }
    columns(form, question);
    calculations.apply(form, question);
    question.showWhen(conditions.read(form, question.condition()));
    act(question);
    request.get("type").flatMap(AnswerType::named).ifPresent(question::become);
  }

  /** What cannot be saved, each with its field. */
  List<FieldFault> faults(FormSketch form, SketchQuestion question) {
    List<FieldFault> found = new ArrayList<>(limits(question));
    found.addAll(conditions.faults(form, question.place()));
    if (question.type().equals(AnswerType.CALCULATED.jsonName())) {
      found.addAll(calculations.faults(form, question));
    }
    return found;
  }

  private List<FieldFault> limits(SketchQuestion question) {
    return question.limitFaults().stream()
        .filter(fault -> request.has(fault.limit()))
        .map(fault -> new FieldFault("limit-" + fault.limit(), words.text("fault." + fault.code())))
        .toList();
  }

  private void words(FormSketch form, SketchQuestion question) {
    WORDS.stream()
        .filter(part -> request.has(part + "-fi"))
        .forEach(part -> question.say(part, request.words(part)));
    for (String option : question.options()) {
      if (request.has("option." + option + "-fi")) {
        form.texts().set(question.optionKey(option), request.words("option." + option));
      }
    }
    if (isSomewhere(request.words("option-new"))) {
      question.addOption(request.words("option-new"));
    }
  }

  private void columns(FormSketch form, SketchQuestion question) {
    for (SketchColumn column : question.columns()) {
      String id = "column." + column.key();
      if (request.has(id + "-fi")) {
        form.texts().set(column.labelKey(), request.words(id));
        request.get(id + ".type").flatMap(AnswerType::named).ifPresent(column::become);
        column.sum(request.get(id + ".sum").isPresent());
      }
    }
    if (isSomewhere(request.words("column-new"))) {
      question.addColumn(
          request
              .get("column-new.type")
              .flatMap(AnswerType::named)
              .filter(AnswerType::fitsColumn)
              .orElse(AnswerType.SHORT_TEXT),
          request.words("column-new"));
    }
  }

  private void act(SketchQuestion question) {
    FormRequest.Act act = request.act();
    switch (act.verb()) {
      case "option-up" -> question.moveOption(act.object(), -1);
      case "option-down" -> question.moveOption(act.object(), 1);
      case "option-remove" -> question.removeOption(act.object());
      case "column-up" -> question.moveColumn(act.object(), -1);
      case "column-down" -> question.moveColumn(act.object(), 1);
      case "column-remove" -> question.removeColumn(act.object());
      default -> {
        // Saved, and nothing more.
      }
    }
  }

  private static boolean isSomewhere(LocalizedText words) {
    return !(words.fi() + words.sv() + words.en()).isBlank();
  }
}
