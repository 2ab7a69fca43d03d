package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every word that can be shown is there in every language, and no word is there for nothing. */
final class TextsCheck {

  private final List<FormPage> pages;
  private final List<Rule> rules;
  private final FormTexts texts;
  private final Faults faults;
  private final Set<String> required = new TreeSet<>();
  private final Set<String> optional = new TreeSet<>();

  TextsCheck(List<FormPage> pages, List<Rule> rules, FormTexts texts, Faults faults) {
    this.pages = pages;
    this.rules = rules;
    this.texts = texts;
    this.faults = faults;
  }

  void run() {
    required.add("form.title");
    optional.add("form.intro");
    for (FormPage page : pages) {
      required.add("page." + page.key() + ".title");
      optional.add("page." + page.key() + ".intro");
      page.questions().forEach(this::expect);
    }
    rules.forEach(rule -> required.add(rule.textKey()));
    Set<String> usedOptional =
        texts.byLanguage().values().stream()
            .flatMap(words -> words.keySet().stream())
            .filter(optional::contains)
            .collect(Collectors.toSet());
    texts.byLanguage().forEach((language, words) -> check(language, words, usedOptional));
  }

  private void expect(Question question) {
    expectField(question);
    if (question.type() == AnswerType.INFORMATION || question.type() == AnswerType.CONSENT) {
      required.add(question.textKey() + ".text");
    }
    if (question.type() == AnswerType.CONSENT) {
      required.add(question.textKey() + ".agree");
    }
    if (question.type().hasRows()) {
      optional.add(question.textKey() + ".add");
    }
    question.columns().forEach(this::expectField);
  }

  private void expectField(Field field) {
    required.add(field.textKey() + ".label");
    optional.add(field.textKey() + ".hint");
    optional.add(field.textKey() + ".error.required");
    field.options().forEach(option -> required.add(field.textKey() + ".option." + option));
    if (field.limits().pattern().isPresent()) {
      required.add(field.textKey() + ".error.pattern");
    }
    if (field.type().hasRange()) {
      optional.add(field.textKey() + ".error.range");
    }
    for (Part part : field.parts()) {
      optional.add(part.textKey() + ".label");
      optional.add(part.textKey() + ".hint");
      optional.add(part.textKey() + ".error.required");
    }
  }

  /** An optional text counts as required once one language has it. */
  private void check(String language, Map<String, String> words, Set<String> usedOptional) {
    String file = TextsReader.file(language);
    for (String key : required) {
      expectWords(file, words, key);
    }
    for (String key : usedOptional) {
      expectWords(file, words, key);
    }
    for (String key : new TreeSet<>(words.keySet())) {
      if (!required.contains(key) && !optional.contains(key)) {
        faults.add(file + " " + key, FaultCode.TEXT_UNUSED, "is used nowhere", key);
      }
    }
  }

  private void expectWords(String file, Map<String, String> words, String key) {
    if (words.getOrDefault(key, "").isBlank()) {
      faults.add(file + " " + key, FaultCode.TEXT_MISSING, "is missing", key);
    }
  }
}
