package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchCondition;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the fields of a condition offer: questions by their words, and what fits them. */
@Named("conditionFields")
@RequestScoped
public class ConditionFieldsBacking {
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;

  /**
   * One comparison as the page shows it.
   *
   * @param question key of the question that is looked at
   * @param name its words
   * @param comparisons how it can be compared
   * @param values what with, where that is a choice
   * @param value the value that is typed or chosen
   */
  public record Row(
      int number,
      String question,
      String name,
      List<Option> comparisons,
      String comparison,
      List<Option> values,
      String value,
      boolean withValue) {}

  public List<Row> rows(SketchCondition condition) {
    List<Row> rows = new ArrayList<>();
    condition.parts().forEach(part -> rows.add(row(rows.size(), part)));
    return rows;
  }

  private Row row(int number, SketchCondition.Part part) {
    Optional<SketchQuestion> of = sketch().findQuestion(part.question());
    return new Row(
        number,
        part.question(),
        of.map(words::question).orElse(words.text("condition.gone")),
        of.map(this::comparisons).orElse(List.of()),
        part.comparison().name(),
        of.map(this::values).orElse(List.of()),
        part.value(),
        part.comparison().takesValue());
  }

  private List<Option> comparisons(SketchQuestion of) {
    return ConditionPost.fitting(of).stream()
        .map(
            it -> Option.of(it.name(), words.text("compare." + it.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  private List<Option> values(SketchQuestion of) {
    return ConditionPost.values(of).stream()
        .map(value -> Option.of(value, words.value(of, value)))
        .toList();
  }

  /** The questions that may be looked at: those of this page and of earlier ones, never itself. */
  public List<Option> before(int lastPage, String itself) {
    return sketch().pages().stream()
        .filter(page -> page.number() <= lastPage)
        .flatMap(page -> page.questions().stream())
        .filter(it -> !it.key().equals(itself) && !it.type().equals(information()))
        .map(it -> Option.of(it.key(), it.page().number() + ": " + words.question(it)))
        .toList();
  }

  private static String information() {
    return AnswerType.INFORMATION.jsonName();
  }

  private FormSketch sketch() {
    return shown.getSketch();
  }
}
