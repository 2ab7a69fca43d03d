package fi.luukku.reservations;

import java.sql.SQLException;
import javax.transaction.xa.XAException;

/**
 * What the database says when it has undone a transaction that may begin again: a deadlock, on a
 * Galera cluster also a conflict with another node (1213), or a lock that took too long (1205).
 */
final class Conflict {
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /**
   * Galera may find the conflict at the commit. Of that the server hands on the words alone, inside
   * an exception of its own; the words are MariaDB's for 1213.
   */
  private static final String WORDS = "Deadlock found";

  private Conflict() {}

  static boolean isIn(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (isOne(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable cause) {
    if (cause instanceof SQLException sql) {
      return sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }
    return cause instanceof XAException && String.valueOf(cause.getMessage()).contains(WORDS);
  }
}
