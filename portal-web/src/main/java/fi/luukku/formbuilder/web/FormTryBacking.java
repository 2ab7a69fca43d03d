package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormPreview;
import fi.luukku.forms.Answer;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PageInput;
import fi.luukku.forms.Problem;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.view.FormView;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.UnsentBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /staff/form-try}: the way through a form with invented answers. Nothing is stored: the
 * answers go along in the page.
 */
@Named
@RequestScoped
public class FormTryBacking {
  private static final int LONGEST = 200_000;

  @Inject FormRequest request;
  @Inject ShownFormBacking shown;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject UnsentBacking unsent;
  @Inject Clock clock;

  private FormDefinition form;
  private Answers answers = Answers.none();
  private FormView view;

  /** The first page of it. */
  public void open() {
    answers = counted(answers);
    show(Journey.of(form(), answers).pages().get(0).key(), List.of());
  }

  /** Goes on, back, or fills in what a person could have answered. */
  public String step() {
    unsent.answeredHere();
    answers = counted(carried());
    FormPage page =
        request.get("page").flatMap(form()::findPage).orElseGet(() -> form().pages().get(0));
    String verb = request.act().verb();
    if (verb.equals("invent")) {
      answers = invented(page);
      show(page.key(), List.of());
      return null;
    }
    PageInput input = PageInput.read(page, request.values());
    answers = input.applyTo(answers);
    Journey journey = Journey.of(form(), answers);
    if (verb.equals("back")) {
      show(journey.previous(page.key()).orElse(page).key(), List.of());
      return null;
    }
    List<Problem> problems = journey.problems(page.key());
    if (!input.proceeds() || request.has("again") || !problems.isEmpty()) {
      show(page.key(), input.proceeds() ? problems : List.of());
      return null;
    }
    Optional<FormPage> next = journey.next(page.key());
    view = null;
    next.ifPresent(it -> show(it.key(), List.of()));
    return null;
  }

  /** The answers with invented ones on a page. */
  private Answers invented(FormPage page) {
    Answers all = InventedAnswers.of(form());
    Answers filled = answers;
    for (Question question : page.questions()) {
      Optional<Answer> one = all.find(question.key());
      if (one.isPresent()) {
        filled = filled.with(question.key(), one.get());
      }
    }
    return filled;
  }

  private Answers counted(Answers some) {
    return some.on(TimeSource.today(clock));
  }

  private void show(String page, List<Problem> problems) {
    view = FormView.page(form(), page, answers, problems, locale.getLocale());
    view.problems().forEach(it -> messages.errorAt(it.fieldId(), it.text()));
  }

  private FormDefinition form() {
    if (form == null) {
      form = FormPreview.of(shown.getSketch()).form().orElseThrow(NotFound::new);
    }
    return form;
  }

  /** The answers that came along; none where they are not ours or too many. */
  private Answers carried() {
    String written = request.get("answers").orElse("");
    if (written.isEmpty() || written.length() > LONGEST) {
      return Answers.none();
    }
    try {
      return AnswersJson.read(written).answers();
    } catch (IllegalArgumentException foreign) {
      return Answers.none();
    }
  }

  /** The page shown; null at the end, where the answers are. */
  public FormView getView() {
    return view;
  }

  public boolean isAtEnd() {
    return view == null;
  }

  public String getAnswers() {
    return AnswersJson.write(form(), answers);
  }

  public Summary getSummary() {
    return Summary.of(form(), answers, locale.getLocale(), id -> id);
  }

  /** Names of files that are not there: their ids. */
  public Map<String, String> getFileNames() {
    return answers.byQuestion().values().stream()
        .filter(Answer.Files.class::isInstance)
        .flatMap(files -> ((Answer.Files) files).ids().stream())
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> id));
  }
}
