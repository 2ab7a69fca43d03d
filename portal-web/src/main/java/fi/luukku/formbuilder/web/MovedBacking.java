package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.SketchColumn;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * What was moved just now: its button keeps the focus, and is described by where the thing stands,
 * so that a screen reader says it.
 */
@Named("moved")
@RequestScoped
public class MovedBacking {
  @Inject FormRequest request;
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;

  /** Whether the page is shown after this button. */
  public boolean by(String verb, String object) {
    return request.get("moved").filter((verb + "." + object)::equals).isPresent();
  }

  /** Where it stands now; empty where nothing was moved. */
  public String getWords() {
    String[] parts = request.get("moved").orElse("").split("\\.", 2);
    return parts.length < 2 ? "" : said(parts[0], parts[1]).orElse("");
  }

  private Optional<String> said(String verb, String object) {
    return switch (verb) {
      case "up", "down" -> shown.getSketch().findQuestion(object).map(this::question);
      case "page-up", "page-down" -> shown.getSketch().findPage(object).map(this::page);
      case "option-up", "option-down" -> asked().map(it -> among(it.options(), object));
      case "column-up", "column-down" ->
          asked().map(it -> among(it.columns().stream().map(SketchColumn::key).toList(), object));
      case "way-up", "way-down" ->
          object.matches("\\d{1,2}")
              ? Optional.of(words.text("moved.way", Integer.parseInt(object) + 1))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<SketchQuestion> asked() {
    return request.get("question").flatMap(shown.getSketch()::findQuestion);
  }

  private String question(SketchQuestion question) {
    List<SketchQuestion> all = question.page().questions();
    int at = all.stream().map(SketchQuestion::key).toList().indexOf(question.key()) + 1;
    return words.text(
        "moved.question", words.question(question), at, all.size(), question.page().number());
  }

  private String page(SketchPage page) {
    return words.text("moved.page", page.number(), shown.getSketch().pages().size());
  }

  private String among(List<String> all, String key) {
    return words.text("moved.among", all.indexOf(key) + 1, all.size());
  }
}
