package fi.luukku.reservations.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * One statement each, on the data source's connection of the running transaction. Plain JDBC,
 * because the persistence layer's objects would stand between the claim and its lock.
 */
final class Sql {
  /** Makes something of one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  <T> List<T> list(String sql, Row<T> made, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(made.read(rows));
      }
      return result;
    } catch (SQLException failed) {
      throw new DatabaseFault(failed);
    }
  }

  int change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new DatabaseFault(failed);
    }
  }

  /** {@code ?,?,?} for so many values. */
  static String marks(Collection<?> values) {
    return String.join(",", Collections.nCopies(values.size(), "?"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, bound(values[i]));
    }
    return statement;
  }

  /**
   * Instants go in as UTC date and time, whatever zone the driver or the session thinks it is in.
   */
  private static Object bound(Object value) {
    return value instanceof Instant instant
        ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
        : value;
  }
}
