package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code /staff/form-texts}: all words of a form in three languages, side by side. */
@Named
@RequestScoped
public class FormTextsBacking {
  /** What a form can be published without. */
  private static final Set<String> OPTIONAL = Set.of("hint", "intro");

  @Inject FormRequest request;
  @Inject FormChange change;
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;
  @Inject LogicWordsBacking logic;

  /**
   * One text.
   *
   * @param key of the text, and id of its fields
   * @param label what it is a text of
   * @param longer whether it may have several lines
   * @param optional whether it may be left out, in all languages at once
   */
  public record Line(
      String key, String label, LocalizedText words, boolean longer, boolean optional) {}

  /** The texts of a page, or of the form itself. */
  public record Part(String title, List<Line> lines) {}

  /** Guards the page. */
  public void open() {
    shown.getRow();
  }

  public List<Part> getParts() {
    FormSketch form = shown.getSketch();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            words.text("place.form"),
            List.of(line("form.title", "title", false), line("form.intro", "intro", true))));
    for (SketchPage page : form.pages()) {
      List<Line> lines = new ArrayList<>();
      lines.add(line(page.titleKey(), "title", false));
      lines.add(line(page.introKey(), "intro", true));
      page.questions().forEach(question -> lines.addAll(lines(question)));
      parts.add(
          new Part(
              words.text("place.page", page.number()) + ": " + words.say(page.title()), lines));
    }
    if (!form.rules().all().isEmpty()) {
      parts.add(new Part(words.text("logic.rules"), ruleLines(form)));
    }
    return parts;
  }

  private List<Line> ruleLines(FormSketch form) {
    return form.rules().all().stream()
        .map(
            rule ->
                new Line(
                    rule.messageKey(),
                    words.text("part.message") + ": " + logic.rule(form, rule),
                    rule.message(),
                    false,
                    false))
        .toList();
  }

  private List<Line> lines(SketchQuestion question) {
    List<Line> lines = new ArrayList<>();
    lines.add(line(question.textKey("label"), "label", false));
    lines.add(line(question.textKey("hint"), "hint", true));
    question.bodyTexts().forEach(part -> lines.add(line(question.textKey(part), part, true)));
    question
        .options()
        .forEach(option -> lines.add(line(question.optionKey(option), "option", false)));
    question.columns().forEach(column -> lines.add(line(column.labelKey(), "column", false)));
    return lines;
  }

  private Line line(String key, String part, boolean longer) {
    return new Line(
        key,
        words.text("part." + part),
        shown.getSketch().texts().get(key),
        longer,
        OPTIONAL.contains(part));
  }

  /** Saves all of them. */
  public String save() {
    List<String> keys =
        getParts().stream().flatMap(part -> part.lines().stream()).map(Line::key).toList();
    return change.make(
        form -> keys.forEach(key -> set(form, key)),
        () -> Pages.to("/staff/form-texts", "form", request.key(), "done", "saved"));
  }

  private void set(FormSketch form, String key) {
    for (Language language : Language.values()) {
      String field = key + "-" + language.tag();
      if (request.has(field)) {
        form.texts().set(language, key, request.get(field).orElse(""));
      }
    }
  }
}
