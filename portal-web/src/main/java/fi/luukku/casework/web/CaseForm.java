package fi.luukku.casework.web;

import java.time.LocalDate;

/** What the forms of the staff's case page bring; each form fills its own part. */
public class CaseForm {
  private String message;
  private String note;
  private String asked;
  private LocalDate by;
  private String status;
  private String statusText;
  private String outcome;
  private String outcomeText;
  private String colleague;
  private String approval;
  private String reason;

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public LocalDate getBy() {
    return by;
  }

  public void setBy(LocalDate by) {
    this.by = by;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getStatusText() {
    return statusText == null ? "" : statusText;
  }

  public void setStatusText(String statusText) {
    this.statusText = statusText;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getOutcomeText() {
    return outcomeText == null ? "" : outcomeText;
  }

  public void setOutcomeText(String outcomeText) {
    this.outcomeText = outcomeText;
  }

  /** Words with an approval of a booking. */
  public String getApproval() {
    return approval == null ? "" : approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }

  /** Why a booking is refused or cancelled. */
  public String getReason() {
    return reason == null ? "" : reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getColleague() {
    return colleague;
  }

  public void setColleague(String colleague) {
    this.colleague = colleague;
  }
}
