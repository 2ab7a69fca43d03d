package fi.luukku.acceptance.faults;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A copy of the product's audit trail in a schema of its own, which a test may spoil. */
final class AuditCopy {
  static final String USER = "root";
  private static final String SCHEMA = "trail_copy";

  /** Number of the last seal that was copied. */
  final long last;

  private AuditCopy(long last) {
    this.last = last;
  }

  /** All seals and all events under them, whatever is sealed meanwhile. */
  static AuditCopy of() {
    String product = Product.endpoint("db.url").replaceAll(".*/", "");
    AuditCopy copy = new AuditCopy(Database.count("SELECT COALESCE(MAX(id), 0) FROM audit_seal"));
    copy.run("", "DROP SCHEMA IF EXISTS " + SCHEMA);
    copy.run("", "CREATE SCHEMA " + SCHEMA);
    for (String table : new String[] {"audit_seal", "audit_event"}) {
      String there = product + "." + table;
      String column = table.equals("audit_seal") ? "id" : "seal";
      copy.change("CREATE TABLE " + table + " LIKE " + there);
      copy.change(
          "INSERT INTO "
              + table
              + " SELECT * FROM "
              + there
              + " WHERE "
              + column
              + " <= "
              + copy.last);
    }
    return copy;
  }

  String url() {
    return server() + SCHEMA;
  }

  private static String server() {
    return Product.endpoint("db.url").replaceAll("[^/]*$", "");
  }

  static String password() {
    try {
      return Files.readString(Product.data().resolve("secrets/db-root-password")).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The root of the database has no password.", unreadable);
    }
  }

  /** How many rows it changed. */
  int change(String sql) {
    return run(SCHEMA, sql);
  }

  /** The last two events, each now under the number of the other. */
  void swapLastTwo() {
    long last = number("SELECT MAX(id) FROM audit_event");
    long before = number("SELECT MAX(id) FROM audit_event WHERE id < " + last);
    renumber(last, -1);
    renumber(before, last);
    renumber(-1, before);
  }

  private void renumber(long from, long to) {
    change("UPDATE audit_event SET id = " + to + " WHERE id = " + from);
  }

  private long number(String sql) {
    try (Connection connection = DriverManager.getConnection(url(), USER, password());
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException("The copy does not answer: " + sql, failed);
    }
  }

  void drop() {
    run("", "DROP SCHEMA " + SCHEMA);
  }

  private int run(String schema, String sql) {
    try (Connection connection = DriverManager.getConnection(server() + schema, USER, password());
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException("The copy does not take: " + sql, failed);
    }
  }
}
