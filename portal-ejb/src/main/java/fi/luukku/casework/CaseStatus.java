package fi.luukku.casework;

/**
 * Where a case stands. Closed ones never open again, but for an appointment that was marked as
 * missed by mistake, on the same day; a new errand is a new case.
 */
public enum CaseStatus {
  /** Received, nobody has begun. */
  RECEIVED,
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
        || this == IN_PROGRESS
        || this == WAITING_FOR_CITIZEN
        || this == CONFIRMED;
  }

  /** Whether the municipality still owes an answer: a booking that stands has got it. */
  public boolean awaitsAnswer() {
    return isOpen() && this != CONFIRMED;
  }

  /** As in the message schemas: {@code in-progress} and so on. */
  public String wireName() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
