package fi.luukku.launcher.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads the trail as it stands at one moment, row by row, and tells it to a chain. */
final class Trail {
  private static final int ROWS_AT_ONCE = 1000;
  private static final String SEALED =
      "SELECT s.id, CAST(s.sealed AS CHAR), s.events, s.form, s.hash,"
          + " e.id, CAST(e.happened AS CHAR), e.actor, e.act, e.object, CAST(e.denied AS INTEGER),"
          + " COALESCE(e.role, ''), COALESCE(e.subject, '')"
          + " FROM audit_seal s LEFT JOIN audit_event e ON e.seal = s.id ORDER BY s.id, e.id";
  private static final String WITHOUT_SEAL =
      "SELECT e.seal, COUNT(*) FROM audit_event e LEFT JOIN audit_seal s ON s.id = e.seal"
          + " WHERE e.seal IS NOT NULL AND s.id IS NULL GROUP BY e.seal ORDER BY e.seal";
  private static final String WAITING =
      "SELECT COUNT(*), CAST(MIN(happened) AS CHAR) FROM audit_event"
          + " WHERE seal IS NULL AND happened < UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE";

  private Trail() {}

  /** What waits for its seal longer than it should, as one sentence; empty where nothing does. */
  static String tell(AuditOrders orders, Chain chain) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(orders.databaseUrl(), orders.user(), orders.password())) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      try (Statement statement = connection.createStatement()) {
        statement.setFetchSize(ROWS_AT_ONCE);
        sealed(statement, chain);
        withoutSeal(statement, chain);
        return waiting(statement);
      }
    }
  }

  private static void sealed(Statement statement, Chain chain) throws SQLException {
    try (ResultSet rows = statement.executeQuery(SEALED)) {
      long current = 0;
      while (rows.next()) {
        if (rows.getLong(1) != current) {
          current = rows.getLong(1);
          chain.seal(seal(rows));
        }
        if (rows.getObject(6) != null) {
          chain.event(event(rows));
        }
      }
      chain.end();
    }
  }

  private static Chain.Seal seal(ResultSet row) throws SQLException {
    return new Chain.Seal(
        row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5));
  }

  private static Chain.Event event(ResultSet row) throws SQLException {
    return new Chain.Event(
        row.getLong(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getInt(11) != 0,
        row.getString(12),
        row.getString(13));
  }

  private static void withoutSeal(Statement statement, Chain chain) throws SQLException {
    try (ResultSet rows = statement.executeQuery(WITHOUT_SEAL)) {
      while (rows.next()) {
        chain.fault(
            rows.getLong(2) + " events name seal " + rows.getLong(1) + ", which is not there.");
      }
    }
  }

  private static String waiting(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery(WAITING)) {
      rows.next();
      long events = rows.getLong(1);
      return events == 0
          ? ""
          : events
              + " events since "
              + rows.getString(2)
              + " UTC wait for their seal: nothing tells whether they are as they were written."
              + " See whether the portal runs.";
    }
  }
}
