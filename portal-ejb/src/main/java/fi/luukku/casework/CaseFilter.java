package fi.luukku.casework;

/** Which of his cases a citizen wants to see. */
public enum CaseFilter {
  ALL,
  OPEN,
  CLOSED,
  /** Open bookings that have not passed. */
  BOOKINGS
}
