package fi.luukku.casework;

/** How somebody reached the staff who booked for him. */
public enum StaffWay {
  /** He called. */
  CALL,
  /** He stood at the counter, and wants the next free time. */
  COUNTER
}
