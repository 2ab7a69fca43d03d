package fi.luukku.grants;

import fi.luukku.casework.DraftedForm;
import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A half-filled application. */
public record ApplicationDraft(GrantProgramme programme, DraftedForm drafted) {

  public UUID id() {
    return drafted.id();
  }

  /** The version it was begun with or carried over to, whatever was published since. */
  public FormDefinition form() {
    return drafted.form();
  }

  public Answers answers() {
    return drafted.answers();
  }

  public Instant saved() {
    return drafted.saved();
  }

  /** How far it is. */
  public Journey journey() {
    return drafted.journey();
  }

  /** The first answer of this type: where the applicant said that he can be reached. */
  public Optional<String> answered(AnswerType type) {
    return journey().form().first(type);
  }

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "ApplicationDraft[" + id() + "]";
  }
}
