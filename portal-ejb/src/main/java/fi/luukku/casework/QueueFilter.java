package fi.luukku.casework;

/** Which cases of a queue a handler wants to see. */
public enum QueueFilter {
  OPEN,
  UNTAKEN,
  MINE,
  WAITING,
  CLOSED,
  ALL
}
