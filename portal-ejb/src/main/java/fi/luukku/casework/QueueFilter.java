package fi.luukku.casework;

/** Which cases of a queue a handler wants to see. */
public enum QueueFilter {
  OPEN,
  UNTAKEN,
  MINE,
  /** Open, and the promised day has passed. */
  LATE,
  WAITING,
  CLOSED,
  ALL
}
