package fi.luukku.casework;

import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A half-filled form as a capability has it: beside what the form is about. */
public interface DraftedErrand {
  DraftedForm drafted();

  default UUID id() {
    return drafted().id();
  }

  /** The version it was begun with or carried over to, whatever was published since. */
  default FormDefinition form() {
    return drafted().form();
  }

  default Answers answers() {
    return drafted().answers();
  }

  default Instant saved() {
    return drafted().saved();
  }

  /** How far it is. */
  default Journey journey() {
    return drafted().journey();
  }

  /** The first answer of this type: where somebody said that he can be reached. */
  default Optional<String> answered(AnswerType type) {
    return journey().form().first(type);
  }
}
