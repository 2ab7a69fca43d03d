package fi.luukku.forwarding.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often messages failed on this node for a reason that nobody knows. Outlives the connection:
 * the broker hands a message out again after it was lost.
 */
public final class Tries {
  /** After so many a message is buried. */
  public static final int MOST = 5;

  private static final int REMEMBERED = 1000;

  private final Map<ArrivalName, Integer> failed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArrivalName, Integer> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * One more failure.
   *
   * @param deliveries how often the broker has handed the message out, to any node
   * @return whether it was the last try
   */
  public boolean wasLast(ArrivalName name, int deliveries, Fault fault) {
    if (fault == Fault.AWAY) {
      return false;
    }
    int here = failed.merge(name, 1, Integer::sum);
    return fault == Fault.IN_THE_MESSAGE || Math.max(here, deliveries) >= MOST;
  }

  public void forget(ArrivalName name) {
    failed.remove(name);
  }
}
