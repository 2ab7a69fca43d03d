package fi.luukku.forwarding.domain;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** Whose fault it is that a message did not land, as far as the exception tells. */
public enum Fault {
  /** The database is away or busy: the message waits, however long that lasts. */
  AWAY,
  /** The database cannot hold what stands in the message: it never will land. */
  IN_THE_MESSAGE,
  /** Anything else: it is tried a few times. */
  UNKNOWN;

  private static final int DEEPEST = 20;

  public static Fault of(Throwable failed) {
    Throwable cause = failed;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      Fault fault = alone(cause);
      if (fault != UNKNOWN) {
        return fault;
      }
      cause = cause.getCause();
    }
    return UNKNOWN;
  }

  private static Fault alone(Throwable cause) {
    if (cause instanceof SQLException sql) {
      return ofState(sql, String.valueOf(sql.getSQLState()));
    }
    boolean away =
        cause instanceof IOException
            || cause.getClass().getName().endsWith(".ResourceAllocationException")
            || cause.getClass().getName().endsWith(".PoolingException");
    return away ? AWAY : UNKNOWN;
  }

  private static Fault ofState(SQLException sql, String state) {
    if (state.startsWith("22")) {
      return IN_THE_MESSAGE;
    }
    boolean away =
        sql instanceof SQLTransientException
            || sql instanceof SQLRecoverableException
            || sql instanceof SQLNonTransientConnectionException
            || state.startsWith("08")
            || state.startsWith("40");
    return away ? AWAY : UNKNOWN;
  }
}
