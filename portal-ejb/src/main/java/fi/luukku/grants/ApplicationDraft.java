package fi.luukku.grants;

import fi.luukku.casework.DraftedErrand;
import fi.luukku.casework.DraftedForm;

/** A half-filled application. */
public record ApplicationDraft(GrantProgramme programme, DraftedForm drafted)
    implements DraftedErrand {

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "ApplicationDraft[" + id() + "]";
  }
}
