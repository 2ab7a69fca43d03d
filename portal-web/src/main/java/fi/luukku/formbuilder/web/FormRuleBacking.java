package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchComparison;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchRule;
import fi.luukku.formbuilder.SketchTerm;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.expression.ExpressionType;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.FieldsBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /staff/form-rule}: one rule between answers, or the beginning of a new one. */
@Named
@RequestScoped
public class FormRuleBacking {
  @Inject FormRequest request;
  @Inject FormChange change;
  @Inject RulePost post;
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;
  @Inject NameWords names;
  @Inject LogicWordsBacking logic;
  @Inject FieldsBacking fields;

  private String made;

  /** Guards the page; a version that is not made now is shown elsewhere. */
  public String open() {
    if (!shown.isEditable() || shown.getSketch().format() == 1) {
      return Pages.to("/staff/form-logic", "form", shown.getKey());
    }
    if (isNew()) {
      getLeft();
    } else {
      getRule();
    }
    return null;
  }

  /** Saves the rule, or takes it away, and goes back to all of them. */
  public String save() {
    String back = Pages.to("/staff/form-logic", "form", request.key());
    if (!isNew() && request.act().verb().equals("delete")) {
      String key = getRule().key();
      return change.make(form -> form.rules().remove(key), () -> back + "&done=removed");
    }
    SketchTerm left = getLeft();
    String key = isNew() ? "" : getRule().key();
    return change.make(
        form -> apply(form, key, left),
        form -> post.faults(form, form.rules().find(made).orElseThrow(NotFound::new), left),
        () -> back + "&done=saved");
  }

  private void apply(FormSketch form, String key, SketchTerm left) {
    SketchRule rule =
        key.isEmpty()
            ? form.rules().add(left.value().split("\\.")[0])
            : form.rules().find(key).orElseThrow(NotFound::new);
    made = rule.key();
    post.apply(form, rule, left);
  }

  public boolean isNew() {
    return request.get("rule").isEmpty();
  }

  /** The rule as it is, or as it was typed. */
  public Optional<SketchRule> findRule() {
    return Optional.ofNullable(made)
        .or(() -> request.get("rule"))
        .flatMap(key -> shown.getSketch().rules().find(key));
  }

  public SketchRule getRule() {
    return findRule().orElseThrow(NotFound::new);
  }

  /**
   * Whether it is written in a way that cannot be chosen, or in one that was refused: then it is
   * shown as it was typed.
   */
  public boolean isWritten() {
    return fields.isInvalid(RulePost.TEXT)
        || findRule().filter(it -> it.chosen().isEmpty()).isPresent();
  }

  /** What has to be mended in it. */
  public List<String> getFaults() {
    return isNew() ? List.of() : shown.faultsOfPart("", "rule." + getRule().key());
  }

  /** What it is about. */
  public SketchTerm getLeft() {
    if (isNew()) {
      return request
          .get("left")
          .filter(name -> subjects().stream().anyMatch(it -> it.value().equals(name)))
          .map(name -> RuleChoices.term(shown.getSketch(), name))
          .orElseThrow(NotFound::new);
    }
    return getRule().chosen().map(SketchComparison::left).orElse(SketchTerm.answer(""));
  }

  /** Its words. */
  public String getSubject() {
    return names.term(shown.getSketch(), getLeft(), Optional.empty());
  }

  private List<Option> subjects() {
    return RuleChoices.subjects(shown.getSketch()).stream()
        .map(it -> Option.of(it.name(), names.numbered(shown.getSketch(), it)))
        .toList();
  }

  public List<Option> getMusts() {
    return RuleChoices.musts(shown.getSketch(), getLeft()).stream()
        .map(it -> Option.of(it.name(), logic.must(shown.getSketch(), getLeft(), it)))
        .toList();
  }

  public String getMust() {
    return chosen().map(it -> it.must().name()).orElse("");
  }

  /** What it is compared with: a value, today, or another answer of its kind. */
  public List<Option> getOthers() {
    List<Option> others = new ArrayList<>();
    others.add(Option.of("#VALUE", words.text("rule.with_value")));
    if (type().filter(ExpressionType.DATE::equals).isPresent()) {
      others.add(Option.of("#TODAY", words.text("term.today")));
    }
    RuleChoices.others(shown.getSketch(), getLeft())
        .forEach(it -> others.add(Option.of(it.name(), names.numbered(shown.getSketch(), it))));
    right()
        .filter(SketchTerm::isAnswer)
        .map(SketchTerm::value)
        .filter(name -> others.stream().noneMatch(it -> it.value().equals(name)))
        .ifPresent(name -> others.add(Option.of(name, names.name(shown.getSketch(), name))));
    return others;
  }

  public String getOther() {
    return right()
        .map(
            it ->
                it.isAnswer()
                    ? it.value()
                    : it.kind() == SketchTerm.Kind.TODAY ? "#TODAY" : "#VALUE")
        .orElse("#VALUE");
  }

  /** The values that can be chosen; empty where one is typed. */
  public List<Option> getValues() {
    return shown.getSketch().findQuestion(getLeft().value()).stream()
        .flatMap(of -> ConditionPost.values(of).stream().map(it -> value(of, it)))
        .toList();
  }

  private Option value(SketchQuestion of, String value) {
    return Option.of(value, words.value(of, value));
  }

  public String getValue() {
    return right().filter(it -> it.kind().isConstant()).map(names::typed).orElse("");
  }

  /** The questions at which its message can stand. */
  public List<Option> getPlaces() {
    return shown
        .getSketch()
        .questions()
        .filter(it -> it.answerType().filter(AnswerType::takesInput).isPresent())
        .map(it -> Option.of(it.key(), it.page().number() + ": " + words.question(it)))
        .toList();
  }

  public String getAt() {
    return findRule().map(SketchRule::at).orElseGet(() -> getLeft().value().split("\\.")[0]);
  }

  public LocalizedText getMessage() {
    return findRule().map(SketchRule::message).orElse(LocalizedText.same(""));
  }

  private Optional<ExpressionType> type() {
    return RuleChoices.type(shown.getSketch(), getLeft());
  }

  private Optional<SketchComparison> chosen() {
    return findRule().flatMap(SketchRule::chosen);
  }

  private Optional<SketchTerm> right() {
    return chosen().map(SketchComparison::right);
  }
}
