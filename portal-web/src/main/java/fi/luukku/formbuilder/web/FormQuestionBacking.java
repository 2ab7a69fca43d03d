package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** {@code /staff/form-question}: one question, or the beginning of a new one. */
@Named
@RequestScoped
public class FormQuestionBacking {
  private static final String HERE = "/staff/form-question";

  @Inject FormRequest request;
  @Inject FormChange change;
  @Inject QuestionPost post;
  @Inject ShownFormBacking shown;
  @Inject BuilderWordsBacking words;
  @Inject Messages messages;

  /**
   * A limit as the page shows it.
   *
   * @param value as it was typed, else as it is written in the definition
   */
  public record Limit(String name, String label, String value) {}

  /** Guards the page; a version that is not made now is shown elsewhere. */
  public String open() {
    if (!shown.isEditable()) {
      return Pages.to("/staff/form-pages", "form", shown.getKey());
    }
    if (isNew()) {
      getPage();
    } else {
      getQuestion();
    }
    return null;
  }

  /** Saves the question, and goes where the pressed button leads. */
  public String save() {
    return isNew() ? add() : alter();
  }

  private String add() {
    Optional<AnswerType> type = request.get("type").flatMap(AnswerType::named);
    if (type.isEmpty()) {
      return messages.errorAt("type-shortText", words.text("question.type.missing"));
    }
    AtomicReference<String> made = new AtomicReference<>();
    return change.make(
        form ->
            made.set(form.addQuestion(getPage().key(), type.get(), request.words("label")).key()),
        () -> Pages.to(HERE, "form", request.key(), "question", made.get()));
  }

  private String alter() {
    String key = getQuestion().key();
    String verb = request.act().verb();
    if (verb.equals("delete")) {
      return change.make(form -> form.removeQuestion(key), this::toPages);
    }
    return change.make(
        form -> alter(form, key),
        form -> post.faults(form, form.findQuestion(key).orElseThrow(NotFound::new)),
        () -> verb.equals("save") ? toQuestion(key) : Pages.leaveFor(place(key, verb)));
  }

  private void alter(FormSketch form, String key) {
    post.apply(form, form.findQuestion(key).orElseThrow(NotFound::new));
    request.get("page-of").ifPresent(page -> form.moveQuestionTo(key, page));
  }

  private String place(String key, String verb) {
    if (verb.equals("done")) {
      return "/staff/form-pages?form=" + request.key() + "#question-" + key;
    }
    String here = HERE + "?form=" + request.key() + "&question=" + key;
    if (verb.endsWith("-up") || verb.endsWith("-down")) {
      return here + "&moved=" + verb + "." + Moved.safe(request.act().object());
    }
    return here
        + (verb.startsWith("calculation") ? "#calculation" : "#" + verb.split("-")[0] + "s");
  }

  private String toQuestion(String key) {
    return Pages.to(HERE, "form", request.key(), "question", key) + "&done=saved";
  }

  private String toPages() {
    return Pages.to("/staff/form-pages", "form", request.key());
  }

  public boolean isNew() {
    return request.get("question").isEmpty();
  }

  public SketchQuestion getQuestion() {
    return request
        .get("question")
        .flatMap(key -> shown.getSketch().findQuestion(key))
        .orElseThrow(NotFound::new);
  }

  public SketchPage getPage() {
    return isNew()
        ? request.get("page").flatMap(shown.getSketch()::findPage).orElseThrow(NotFound::new)
        : getQuestion().page();
  }

  public List<Option> getTypes() {
    boolean old = shown.getSketch().format() == 1;
    Stream<String> offered =
        QuestionLimits.offered().stream()
            .filter(type -> !old || type != AnswerType.CALCULATED)
            .map(AnswerType::jsonName);
    Stream<String> own = isNew() ? Stream.empty() : Stream.of(getQuestion().type());
    return Stream.concat(offered, own)
        .filter(words::isNamed)
        .distinct()
        .map(type -> new Option(type, words.type(type), words.text("type_hint." + type)))
        .toList();
  }

  public List<Option> getColumnTypes() {
    return QuestionLimits.offered().stream()
        .filter(AnswerType::fitsColumn)
        .filter(type -> !type.hasOptions() && words.isNamed(type.jsonName()))
        .map(type -> Option.of(type.jsonName(), words.type(type.jsonName())))
        .toList();
  }

  public List<Option> getPages() {
    return shown.getSketch().pages().stream()
        .map(it -> Option.of(it.key(), it.number() + ": " + words.say(it.title())))
        .toList();
  }

  public List<Limit> getLimits() {
    SketchQuestion question = getQuestion();
    return QuestionLimits.of(question.type()).stream()
        .map(it -> new Limit(it, words.text("limit." + it), shown(question, it)))
        .toList();
  }

  /** After a post that was refused as it was typed: a day stays in the form it was given. */
  private String shown(SketchQuestion question, String limit) {
    return request.has(limit) ? request.get(limit).orElse("") : question.limit(limit);
  }

  /** Whether its value is worked out, in a format in which that can be chosen. */
  public boolean isCalculated() {
    return is(AnswerType.CALCULATED.jsonName()) && shown.getSketch().format() > 1;
  }

  public boolean is(String type) {
    return getQuestion().type().equals(type);
  }

  public boolean isWithOptions() {
    return getQuestion().answerType().filter(AnswerType::hasOptions).isPresent();
  }

  public boolean isAnswered() {
    return getQuestion().answerType().map(AnswerType::takesInput).orElse(true);
  }

  /** What may fill it in beforehand; of a link, with the words that stand in its address. */
  public List<Option> getPrefills() {
    SketchQuestion question = getQuestion();
    return question.prefills().stream()
        .map(
            source ->
                new Option(
                    source.jsonName(),
                    words.text("prefill." + source.jsonName()),
                    source == Prefill.LINK ? linkTo(question) : ""))
        .toList();
  }

  private String linkTo(SketchQuestion question) {
    return words.text("prefill.link.hint", request.key(), question.key());
  }

  /** Kinds of files that can be let in. */
  public List<String> getKinds() {
    return List.of("pdf", "jpg", "jpeg", "png", "docx", "xlsx", "odt", "ods", "txt");
  }
}
