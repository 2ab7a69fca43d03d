package fi.luukku.appointments;

import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What a service asks before a time of it is confirmed: a form of one page. */
@ApplicationScoped
public class AppointmentQuestions {
  private PublishedForms forms;
  private Clock clock;

  protected AppointmentQuestions() {}

  @Inject
  public AppointmentQuestions(PublishedForms forms, Clock clock) {
    this.forms = forms;
    this.clock = clock;
  }

  /** The form that the service asks; empty where it asks nothing. */
  public Optional<FormDefinition> of(AppointmentService service) {
    return service.questions().flatMap(forms::findLatest);
  }

  /** No answers yet; they will count today. */
  public Answers none() {
    return Answers.none().on(TimeSource.today(clock));
  }

  /**
   * The answers as the case keeps them.
   *
   * @throws QuestionsUnanswered where they are missing or to be mended
   */
  Optional<String> answered(AppointmentService service, Optional<Answers> typed) {
    return of(service)
        .map(
            form -> {
              Answers answers = typed.orElseThrow(QuestionsUnanswered::new);
              Journey journey = Journey.of(form, answers.on(TimeSource.today(clock)));
              if (!journey.isComplete()) {
                throw new QuestionsUnanswered();
              }
              return AnswersJson.write(form, journey.toSend());
            });
  }
}
