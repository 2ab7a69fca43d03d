package fi.luukku.casework;

import fi.luukku.audit.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Who handles a case opens it many times in one sitting: looks of one looker at one thing, with
 * less than half an hour between them, are told as one.
 */
final class LooksInARow {
  private static final Duration SITTING = Duration.ofMinutes(30);

  private LooksInARow() {}

  /**
   * @param looks the latest first
   */
  static List<List<Look>> of(List<Look> looks) {
    List<List<Look>> rows = new ArrayList<>();
    Look later = null;
    for (Look look : looks) {
      if (later == null || !isOneSitting(look, later)) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(look);
      later = look;
    }
    return rows;
  }

  private static boolean isOneSitting(Look look, Look later) {
    return look.looker().equals(later.looker())
        && look.role() == later.role()
        && look.object().equals(later.object())
        && Duration.between(look.at(), later.at()).compareTo(SITTING) < 0;
  }
}
