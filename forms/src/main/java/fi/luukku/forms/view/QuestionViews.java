package fi.luukku.forms.view;

import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.Answers;
import fi.luukku.forms.FieldNames;
import fi.luukku.forms.FormWords;
import fi.luukku.forms.Journey;
import fi.luukku.forms.Problem;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Condition;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the views of a page's questions. */
final class QuestionViews {

  private final FormDefinition definition;
  private final AnsweredForm form;
  private final Answers answers;
  private final Locale locale;
  private final FieldViews fields;
  private final TableViews tables;

  QuestionViews(Journey journey, List<Problem> problems, Locale locale) {
    this.form = journey.form();
    this.definition = form.definition();
    this.answers = form.answers();
    this.locale = locale;
    this.fields = new FieldViews(form, problems, locale);
    this.tables = new TableViews(form, fields, locale);
  }

  /** What is asked, and what other answers of the same page may bring up. */
  List<QuestionView> of(FormPage page) {
    return page.questions().stream()
        .filter(question -> form.isAsked(question) || dependsOn(page, question))
        .map(question -> view(page, question))
        .toList();
  }

  private boolean dependsOn(FormPage page, Question question) {
    return question
        .showWhen()
        .references()
        .anyMatch(reference -> page.findQuestion(reference.question()).isPresent());
  }

  private QuestionView view(FormPage page, Question question) {
    Optional<Condition.Equal> trigger = trigger(page, question);
    boolean table = question.type().hasRows();
    return new QuestionView(
        fields.of(question),
        text(question),
        form.isAsked(question),
        trigger.map(this::onlyIf).orElse(""),
        trigger.map(it -> FieldNames.input(it.of().question())).orElse(""),
        trigger.map(Condition.Equal::value).orElse(""),
        table ? tables.columns(question) : List.of(),
        table ? tables.rows(question) : List.of(),
        table ? tables.addRowName(question) : "",
        table ? tables.addRowLabel(question) : "",
        files(question),
        question.files().accept(),
        question.limits().count().most().orElse(1) > 1,
        question.files().maxBytes(),
        question.files().delivered() ? FieldNames.delivered(question.key()) : "",
        "");
  }

  private String text(Question question) {
    return question.type() == AnswerType.INFORMATION || question.type() == AnswerType.CONSENT
        ? definition.texts().get(locale, question.textKey() + ".text")
        : "";
  }

  /** The plain case that a script or a style can follow: one answer of this page has one value. */
  private static Optional<Condition.Equal> trigger(FormPage page, Question question) {
    return question
        .showWhen()
        .trigger()
        .filter(equal -> page.findQuestion(equal.of().question()).isPresent());
  }

  private String onlyIf(Condition.Equal condition) {
    Question asked = definition.getQuestion(condition.of().question());
    return FormWords.text(
        locale,
        "question.only_if",
        definition.label(asked, locale),
        fields.optionLabel(asked, condition.value()));
  }

  private List<FileView> files(Question question) {
    List<FileView> files = new ArrayList<>();
    if (question.type() == AnswerType.FILES) {
      for (String id : answers.files(question.key()).ids()) {
        files.add(new FileView(id, FieldNames.removeFile(question.key(), files.size())));
      }
    }
    return files;
  }
}
