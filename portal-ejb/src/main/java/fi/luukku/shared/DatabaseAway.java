package fi.luukku.shared;

import java.sql.SQLException;

/** Whether a fault says that the database cannot be reached. */
public final class DatabaseAway {
  private DatabaseAway() {}

  /**
   * No connection: SQL state 08, or the server's pool saying that it got none. Looks at this fault
   * alone, not at its causes.
   */
  public static boolean isSaidBy(Throwable fault) {
    return fault instanceof SQLException sql
        && (String.valueOf(sql.getSQLState()).startsWith("08")
            || String.valueOf(sql.getMessage()).contains("allocating a connection"));
  }
}
