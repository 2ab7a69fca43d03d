package fi.luukku.forwarding.integration;

import fi.luukku.forwarding.domain.Fault;
import fi.luukku.shared.DatabaseAway;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** Whose fault it is, as far as the exception and its causes tell. */
public final class FaultReader {
  private static final int DEEPEST = 20;

  private FaultReader() {}

  public static Fault read(Throwable failed) {
    Throwable cause = failed;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      Fault fault = alone(cause);
      if (fault != Fault.UNKNOWN) {
        return fault;
      }
      cause = cause.getCause();
    }
    return Fault.UNKNOWN;
  }

  private static Fault alone(Throwable cause) {
    if (DatabaseAway.isSaidBy(cause)) {
      return Fault.AWAY;
    }
    if (cause instanceof SQLException sql) {
      return ofState(sql, String.valueOf(sql.getSQLState()));
    }
    boolean away =
        cause instanceof IOException
            || cause.getClass().getName().endsWith(".ResourceAllocationException")
            || cause.getClass().getName().endsWith(".PoolingException");
    return away ? Fault.AWAY : Fault.UNKNOWN;
  }

  private static Fault ofState(SQLException sql, String state) {
    if (state.startsWith("22")) {
      return Fault.IN_THE_MESSAGE;
    }
    boolean away =
        sql instanceof SQLTransientException
            || sql instanceof SQLRecoverableException
            || sql instanceof SQLNonTransientConnectionException
            || state.startsWith("40");
    return away ? Fault.AWAY : Fault.UNKNOWN;
  }
}
