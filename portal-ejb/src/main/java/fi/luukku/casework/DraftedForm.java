package fi.luukku.casework;

import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.FormDefinition;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft with its answers read.
 *
 * @param form the version it was begun with or carried over to, whatever was published since
 */
public record DraftedForm(Draft draft, FormDefinition form, Answers answers) {

  public UUID id() {
    return draft.id();
  }

  public Instant saved() {
    return draft.updated();
  }

  public boolean shared() {
    return draft.shared();
  }

  /** A page as it was saved last. */
  public DraftPart part(String page) {
    return draft.part(page);
  }

  /** How far it is. */
  public Journey journey() {
    return Journey.of(form, answers);
  }

  /** Never the answers: it may stand in a log line. */
  @Override
  public String toString() {
    return draft.toString();
  }
}
