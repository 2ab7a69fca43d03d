package fi.luukku.identity.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain JDBC on the portal's data source: inside a transaction where the caller has one. */
@ApplicationScoped
public class Database {
  @Resource(lookup = "java:app/jdbc/luukku")
  DataSource source;

  /** Makes one thing of one row. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
    return all(sql, reading, values).stream().findFirst();
  }

  <T> List<T> all(String sql, Reading<T> reading, Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reading.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  /** How many rows it changed. */
  int change(String sql, Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Instant instant ? utc(instant) : values[i];
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  /** Columns hold UTC without a zone, whatever the driver thinks of zones. */
  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
