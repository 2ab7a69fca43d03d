package fi.luukku.servicerequests;

import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.FormDefinition;
import java.time.Instant;
import java.util.UUID;

/**
 * A half-written report.
 *
 * @param form the version of the form {@code service-request} it was begun with
 * @param revision to bring along when it is saved
 */
public record ReportDraft(
    UUID id,
    ReportCategory category,
    FormDefinition form,
    Answers answers,
    int revision,
    Instant saved) {

  /** How far it is. */
  public Journey journey() {
    return Journey.of(form, answers);
  }

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "ReportDraft[" + id + "]";
  }
}
