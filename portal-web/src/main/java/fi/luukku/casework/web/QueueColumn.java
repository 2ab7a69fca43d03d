package fi.luukku.casework.web;

import fi.luukku.casework.QueueSort;
import java.util.Arrays;
import java.util.Optional;

/** The columns of the desk that can be sorted by; the id in the page is the name in lower case. */
enum QueueColumn {
  OPENED(QueueSort.OLDEST_FIRST, QueueSort.NEWEST_FIRST),
  STATUS(QueueSort.STATUS_FIRST, QueueSort.STATUS_LAST),
  CHANGED(QueueSort.CHANGED_FIRST, QueueSort.CHANGED_LAST),
  DUE(QueueSort.DUE_FIRST, QueueSort.DUE_LAST);

  private final QueueSort up;
  private final QueueSort down;

  QueueColumn(QueueSort up, QueueSort down) {
    this.up = up;
    this.down = down;
  }

  static Optional<QueueColumn> of(String id) {
    return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(id)).findFirst();
  }

  QueueSort sort(boolean upwards) {
    return upwards ? up : down;
  }

  /** What a click on the heading asks for, while the list is sorted so. */
  QueueSort next(QueueSort now) {
    return now == up ? down : up;
  }

  /** As PrimeFaces calls it; empty where the list is sorted by another column. */
  String order(QueueSort now) {
    if (now == up) {
      return "asc";
    }
    return now == down ? "desc" : "";
  }
}
