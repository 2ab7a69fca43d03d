package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentQuestions;
import fi.luukku.appointments.AppointmentService;
import fi.luukku.casework.web.FormPost;
import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PageInput;
import fi.luukku.forms.Problem;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.QuestionView;
import fi.luukku.site.web.Faces;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What a service asks before a time of it is confirmed, on the page that confirms it. */
@Named("questionsBefore")
@RequestScoped
public class QuestionsBeforeBacking {
  @Inject AppointmentQuestions questions;
  @Inject FormPost post;
  @Inject LocaleBacking locale;

  private FormView told;

  /** The questions with what was typed; none where the service asks nothing. */
  public List<QuestionView> of(AppointmentService service) {
    return questions.of(service).map(form -> view(form).questions()).orElse(List.of());
  }

  /** What was typed; empty where the service asks nothing. */
  Optional<Answers> typed(AppointmentService service) {
    return questions.of(service).map(form -> read(form));
  }

  /**
   * Says what is to be mended, in the summary and at each field.
   *
   * @return whether there is anything
   */
  boolean tellProblems(AppointmentService service) {
    Optional<FormDefinition> asked = questions.of(service);
    if (asked.isEmpty()) {
      return false;
    }
    FormDefinition form = asked.get();
    Answers answers = read(form);
    List<Problem> problems = Journey.of(form, answers).problems(page(form).key());
    told = post.tell(view(form, answers, problems));
    return !problems.isEmpty();
  }

  private FormView view(FormDefinition form) {
    return told == null ? view(form, read(form), List.of()) : told;
  }

  private FormView view(FormDefinition form, Answers answers, List<Problem> problems) {
    return FormView.page(form, page(form).key(), answers, problems, locale.getLocale());
  }

  private Answers read(FormDefinition form) {
    return PageInput.read(page(form), Faces.request().getParameterMap()).applyTo(questions.none());
  }

  private static FormPage page(FormDefinition form) {
    return form.pages().get(0);
  }
}
