package fi.luukku.servicerequests;

import fi.luukku.casework.DraftedForm;
import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.FormDefinition;
import java.util.UUID;

/** A half-written report. */
public record ReportDraft(ReportCategory category, DraftedForm drafted) {

  public UUID id() {
    return drafted.id();
  }

  /** The version of the form {@code service-request} it was begun with or carried over to. */
  public FormDefinition form() {
    return drafted.form();
  }

  public Answers answers() {
    return drafted.answers();
  }

  /** How far it is. */
  public Journey journey() {
    return drafted.journey();
  }

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "ReportDraft[" + id() + "]";
  }
}
