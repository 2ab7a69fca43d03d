package fi.luukku.casework;

/** How a queue is sorted. */
public enum QueueSort {
  OLDEST_FIRST,
  NEWEST_FIRST,
  DUE_FIRST,
  DUE_LAST,
  CHANGED_FIRST,
  CHANGED_LAST,
  STATUS_FIRST,
  STATUS_LAST
}
