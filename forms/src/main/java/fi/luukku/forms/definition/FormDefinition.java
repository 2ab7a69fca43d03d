package fi.luukku.forms.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published form: which questions are asked, in which order, under which conditions. */
public final class FormDefinition {

  private final String key;
  private final int version;
  private final List<FormPage> pages;
  private final FormTexts texts;
  private final Map<String, Question> questions;
  private final Map<String, FormPage> pageOfQuestion;

  /** Called by {@link DefinitionLoader}, which has checked everything. */
  FormDefinition(String key, int version, List<FormPage> pages, FormTexts texts) {
    this.key = key;
    this.version = version;
    this.pages = List.copyOf(pages);
    this.texts = texts;
    this.questions =
        questions().collect(Collectors.toUnmodifiableMap(Question::key, Function.identity()));
    this.pageOfQuestion =
        pages.stream()
            .flatMap(page -> page.questions().stream().map(asked -> Map.entry(asked.key(), page)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public String key() {
    return key;
  }

  public int version() {
    return version;
  }

  public List<FormPage> pages() {
    return pages;
  }

  public FormTexts texts() {
    return texts;
  }

  public String title(Locale locale) {
    return texts.get(locale, "form.title");
  }

  public String pageTitle(String pageKey, Locale locale) {
    return texts.get(locale, "page." + pageKey + ".title");
  }

  public String label(Field field, Locale locale) {
    return texts.get(locale, field.textKey() + ".label");
  }

  /** All questions in the order asked. */
  public Stream<Question> questions() {
    return pages.stream().flatMap(page -> page.questions().stream());
  }

  public Optional<FormPage> findPage(String pageKey) {
    return pages.stream().filter(page -> page.key().equals(pageKey)).findFirst();
  }

  public Optional<Question> findQuestion(String questionKey) {
    return Optional.ofNullable(questions.get(questionKey));
  }

  /** A question that the caller knows to be there, for example because a condition names it. */
  public Question getQuestion(String questionKey) {
    return findQuestion(questionKey)
        .orElseThrow(() -> new IllegalArgumentException("No question " + questionKey));
  }

  public FormPage getPageOf(String questionKey) {
    return pageOfQuestion.get(getQuestion(questionKey).key());
  }
}
