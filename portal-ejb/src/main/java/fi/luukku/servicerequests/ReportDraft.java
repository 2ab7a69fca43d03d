package fi.luukku.servicerequests;

import fi.luukku.casework.DraftedErrand;
import fi.luukku.casework.DraftedForm;

/** A half-written report. */
public record ReportDraft(ReportCategory category, DraftedForm drafted) implements DraftedErrand {

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "ReportDraft[" + id() + "]";
  }
}
