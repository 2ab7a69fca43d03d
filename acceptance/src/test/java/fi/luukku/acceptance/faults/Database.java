package fi.luukku.acceptance.faults;

import fi.luukku.acceptance.Product;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the product's database, to see what was written and what was not. */
public final class Database {
  private Database() {}

  /** The first column of all rows, as text. */
  public static List<String> column(String sql, Object... values) {
    return with(sql, Database::read, values);
  }

  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        Product.endpoint("db.url"), Product.endpoint("db.user"), Product.endpoint("db.password"));
  }

  /** What is done with a statement that has its values. */
  @FunctionalInterface
  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private static <T> T with(String sql, Use<T> use, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return use.of(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("The database does not answer.", failed);
    }
  }

  private static List<String> read(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** Changes rows, to let time pass for them. */
  public static void change(String sql, Object... values) {
    with(sql, PreparedStatement::executeUpdate, values);
  }

  public static long count(String sql, Object... values) {
    return Long.parseLong(column(sql, values).get(0));
  }

  /** How many rows of a table have these words in any column. */
  static long rowsWith(String table, String words) {
    String names =
        "SELECT CONCAT('`', column_name, '`') FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name = ?";
    String all = "CONCAT_WS(' ', " + String.join(", ", column(names, table)) + ")";
    return count("SELECT COUNT(*) FROM " + table + " WHERE INSTR(" + all + ", ?) > 0", words);
  }

  /** How often somebody was denied something so far. */
  static long denials(String object) {
    return count("SELECT COUNT(*) FROM audit_event WHERE denied AND object = ?", object);
  }
}
