package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchRule;
import fi.luukku.shared.Language;
import java.util.List;

/**
 * Which words are missing in which language: faults {@code text_missing} with the language, what it
 * is a text of, and the key of the option or column where it is one's.
 */
final class TextCheck {
  private final FormSketch form;
  private final List<FormFault> faults;

  TextCheck(FormSketch form, List<FormFault> faults) {
    this.form = form;
    this.faults = faults;
  }

  void form() {
    needed("form.title", "", "", "title", "");
    allOrNone("form.intro", "", "", "intro");
  }

  void page(SketchPage page) {
    needed(page.titleKey(), page.key(), "", "title", "");
    allOrNone(page.introKey(), page.key(), "", "intro");
  }

  void question(SketchQuestion question) {
    String page = question.page().key();
    needed(question.textKey("label"), page, question.key(), "label", "");
    for (String part : question.bodyTexts()) {
      needed(question.textKey(part), page, question.key(), part, "");
    }
    for (String option : question.options()) {
      needed(question.optionKey(option), page, question.key(), "option", option);
    }
    question
        .columns()
        .forEach(column -> needed(column.labelKey(), page, question.key(), "column", column.key()));
    for (String part : List.of("hint", "add", "error.required", "error.range")) {
      allOrNone(question.textKey(part), page, question.key(), part);
    }
  }

  void rule(SketchRule rule) {
    needed(rule.messageKey(), "", "", "rule." + rule.key(), "message", "");
  }

  private void needed(String key, String page, String question, String part, String option) {
    needed(key, page, question, "", part, option);
  }

  private void needed(
      String key, String page, String question, String of, String part, String option) {
    for (Language language : Language.values()) {
      if (form.texts().get(language, key).isBlank()) {
        faults.add(
            new FormFault(
                "text_missing", page, question, of, List.of(language.tag(), part, option)));
      }
    }
  }

  /** An optional text that one language has, all need. */
  private void allOrNone(String key, String page, String question, String part) {
    if (form.texts().isSomewhere(key)) {
      needed(key, page, question, part, "");
    }
  }
}
