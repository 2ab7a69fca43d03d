package fi.luukku.grants;

import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A half-filled application.
 *
 * @param form the version it was begun with, whatever was published since
 * @param revision to bring along when it is saved
 */
public record ApplicationDraft(
    UUID id,
    GrantProgramme programme,
    FormDefinition form,
    Answers answers,
    int revision,
    Instant saved) {

  /** How far it is. */
  public Journey journey() {
    return Journey.of(form, answers);
  }

  /** The first answer of this type: where the applicant said that he can be reached. */
  public Optional<String> answered(AnswerType type) {
    return journey().form().first(type);
  }

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "ApplicationDraft[" + id + "]";
  }
}
