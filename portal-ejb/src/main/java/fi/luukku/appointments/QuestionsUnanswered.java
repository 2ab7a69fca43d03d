package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** What the service asks before is missing or to be mended. */
public class QuestionsUnanswered extends Refusal {
  private static final long serialVersionUID = 1L;

  public QuestionsUnanswered() {
    super(Optional.empty(), "questions_unanswered");
  }
}
