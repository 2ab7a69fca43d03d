package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /staff/form-logic}: calculated values, rules and ways of a form, in words. */
@Named
@RequestScoped
public class FormLogicBacking {
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;
  @Inject NameWords names;

  /** Guards the page. */
  public void open() {
    shown.getRow();
  }

  /** Whether the form is written in the format that has neither rules nor ways. */
  public boolean isOld() {
    return shown.getSketch().format() == 1;
  }

  /** What a new rule can be about. */
  public List<Option> getSubjects() {
    return RuleChoices.subjects(shown.getSketch()).stream()
        .map(it -> Option.of(it.name(), names.numbered(shown.getSketch(), it)))
        .toList();
  }

  public List<SketchQuestion> getCalculated() {
    return shown
        .getSketch()
        .questions()
        .filter(it -> it.answerType().filter(AnswerType.CALCULATED::equals).isPresent())
        .toList();
  }

  /** Pages from which some way leads on. */
  public List<SketchPage> getParted() {
    return shown.getSketch().pages().stream()
        .filter(page -> !page.routes().all().isEmpty())
        .toList();
  }

  /** The words of the question at which a rule is told. */
  public String at(String question) {
    return shown
        .getSketch()
        .findQuestion(question)
        .map(words::question)
        .orElse(words.text("condition.gone"));
  }
}
