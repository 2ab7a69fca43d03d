package fi.luukku.formbuilder;

import fi.luukku.casework.DraftedErrand;
import fi.luukku.casework.DraftedForm;

/** A half-filled form. */
public record ErrandDraft(FormErrand errand, DraftedForm drafted) implements DraftedErrand {

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "ErrandDraft[" + id() + "]";
  }
}
