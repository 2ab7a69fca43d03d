package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchComparison;
import fi.luukku.formbuilder.SketchComparison.Must;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchRule;
import fi.luukku.formbuilder.SketchTerm;
import fi.luukku.formbuilder.TypedConstant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the fields of a rule. */
@RequestScoped
public class RulePost {
  static final String TEXT = "rule-expression";

  @Inject FormRequest request;
  @Inject FaultWords faults;
  @Inject BuilderWordsBacking words;

  /** Puts what came into the rule. */
  void apply(FormSketch form, SketchRule rule, SketchTerm left) {
    request.get("at").flatMap(form::findQuestion).map(SketchQuestion::key).ifPresent(rule::tellAt);
    rule.say(request.words("message"));
    if (request.has(TEXT)) {
      rule.write(request.get(TEXT).orElse(""));
    } else {
      rule.choose(new SketchComparison(left, must(), right(form, left)));
    }
  }

  private Must must() {
    return Arrays.stream(Must.values())
        .filter(it -> it.name().equals(request.get("must").orElse("")))
        .findFirst()
        .orElse(Must.AT_MOST);
  }

  private SketchTerm right(FormSketch form, SketchTerm left) {
    String with = request.get("with").orElse("#VALUE");
    if (with.equals("#TODAY")) {
      return SketchTerm.today();
    }
    if (!with.equals("#VALUE")) {
      return RuleChoices.term(form, with);
    }
    SketchTerm.Kind kind =
        RuleChoices.type(form, left).flatMap(SketchTerm::constantOf).orElse(SketchTerm.Kind.NUMBER);
    return TypedConstant.of(kind, request.get("value").orElse(""));
  }

  /** What cannot be saved, each with its field. */
  List<FieldFault> faults(FormSketch form, SketchRule rule, SketchTerm left) {
    if (request.has(TEXT)) {
      return rule.text().isBlank()
          ? List.of(new FieldFault(TEXT, words.text("expression.blank")))
          : form.logicFaults(rule.place()).stream()
              .map(fault -> new FieldFault(TEXT, faults.words(form, fault)))
              .toList();
    }
    // What is typed may hold a quotation mark: it is looked at before it is read again.
    SketchTerm right = right(form, left);
    return TypedConstant.fits(right)
        ? List.of()
        : List.of(
            new FieldFault(
                "value", words.text("value.bad." + right.kind().name().toLowerCase(Locale.ROOT))));
  }
}
