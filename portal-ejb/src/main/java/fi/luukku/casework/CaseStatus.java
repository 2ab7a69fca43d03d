package fi.luukku.casework;

import fi.luukku.forms.AnsweredForm;

/**
 * Where a case stands. Closed ones never open again, but for an appointment that was marked as
 * missed by mistake, on the same day; a new errand is a new case.
 */
public enum CaseStatus {
  /** Received, nobody has begun. */
  RECEIVED,
  /** Filed, and another person has yet to sign it: the back office knows nothing of it. */
  AWAITING_SIGNATURE,
  /** A handler works on it. */
  IN_PROGRESS,
  /** The citizen is expected to do something, by the case's {@code actBy} date. */
  WAITING_FOR_CITIZEN,
  /** An appointment or reservation that stands. */
  CONFIRMED,
  /** A decision was made; the outcome says which. */
  DECIDED,
  /** Done; the outcome says how. */
  CLOSED,
  /** Taken back by the citizen before it was handled. */
  WITHDRAWN,
  /** A booking that was cancelled, by whomever. */
  CANCELLED;

  public boolean isOpen() {
    return this == RECEIVED
        || this == AWAITING_SIGNATURE
        || this == IN_PROGRESS
        || this == WAITING_FOR_CITIZEN
        || this == CONFIRMED;
  }

  /**
   * Whether the municipality still owes an answer: a booking that stands has got it, and what is
   * not signed yet has not come to it.
   */
  public boolean awaitsAnswer() {
    return isOpen() && this != CONFIRMED && this != AWAITING_SIGNATURE;
  }

  /** Of what is sent by a form: whether another person is to sign it first, its answers say. */
  public static CaseStatus whenSent(AnsweredForm form) {
    return form.coSigner().isPresent() ? AWAITING_SIGNATURE : RECEIVED;
  }

  /** As in the message schemas: {@code in-progress} and so on. */
  public String wireName() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
