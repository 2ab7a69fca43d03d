package fi.luukku.acceptance.measure;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the portal asks its database because of a request: all that MariaDB's own log of statements
 * has of that while, transaction control and the pool's validation too, less what the portal asks
 * by itself. The portal's loops ask on the same connections. They are told apart by how a unit of
 * work (a transaction, or a statement alone) begins: as one began while nobody asked anything.
 */
public final class StatementLog implements AutoCloseable {
  private static final String VALIDATION = "SELECT COUNT(*) FROM DUAL";
  private static final String READ =
      "SELECT thread_id, CONVERT(argument USING utf8mb4) FROM mysql.general_log"
          + " WHERE command_type IN ('Query', 'Execute', 'Prepare') AND thread_id <> CONNECTION_ID()"
          + " AND user_host LIKE '%luukku%' ORDER BY event_time";

  /** What the loops do only after they had something to send; a request adds such rows alone. */
  private static final Pattern SETTLING = Pattern.compile("^update (notification|outbox) set ");

  private final Connection connection;
  private final Set<String> ownWork = new HashSet<>();

  /** What one transaction, or one statement alone, asked. */
  public record Unit(List<String> statements) {
    /** The first statement that is neither validation nor the transaction's own begin, in shape. */
    String beginning() {
      return statements.stream()
          .filter(one -> !one.equals(VALIDATION) && !Units.isBegin(one))
          .findFirst()
          .map(Units::shape)
          .orElse("");
    }
  }

  private StatementLog(Connection connection) {
    this.connection = connection;
  }

  /** Switches the log on, and learns for a while how the portal's own work begins. */
  public static StatementLog open(int idleSeconds) throws SQLException, IOException {
    String url = Product.endpoint("db.url");
    String password =
        Files.readString(
            Product.data().resolve("secrets/db-root-password"), StandardCharsets.UTF_8);
    StatementLog log = new StatementLog(DriverManager.getConnection(url, "root", password.strip()));
    log.run("SET GLOBAL log_output = 'TABLE'");
    log.run("SET GLOBAL general_log = 1");
    log.learn(idleSeconds);
    return log;
  }

  /** The units of work that a request caused; {@code ask} returns when it is answered. */
  public List<Unit> of(Runnable ask) throws SQLException {
    run("TRUNCATE TABLE mysql.general_log");
    ask.run();
    return read().stream().filter(this::isOfARequest).toList();
  }

  /** All of their statements, in order. */
  public static List<String> statements(List<Unit> units) {
    return units.stream().flatMap(unit -> unit.statements().stream()).toList();
  }

  /**
   * The same as shapes, without the bracket that opens a transaction ({@code SET autocommit=0});
   * its commit stays.
   */
  public static List<String> withoutBrackets(List<Unit> units) {
    return statements(units).stream().filter(one -> !Units.isBegin(one)).map(Units::shape).toList();
  }

  /** How many of them were transactions that ended with a commit. */
  public static long commits(List<Unit> units) {
    return statements(units).stream().filter(Units::isCommit).count();
  }

  private void learn(int seconds) throws SQLException {
    run("TRUNCATE TABLE mysql.general_log");
    run("DO SLEEP(" + seconds + ")");
    statements(read()).stream().map(Units::shape).forEach(ownWork::add);
  }

  /** Seals are written by their round alone, also where that began before the log was emptied. */
  private boolean isOfARequest(Unit unit) {
    String beginning = unit.beginning();
    boolean seals = unit.statements().stream().anyMatch(one -> one.contains("audit_seal"));
    return !beginning.isEmpty()
        && !seals
        && !ownWork.contains(beginning)
        && !SETTLING.matcher(beginning).find();
  }

  private List<Unit> read() throws SQLException {
    Units units = new Units();
    List<Unit> all = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(READ)) {
      while (rows.next()) {
        units.add(rows.getLong(1), rows.getString(2).strip()).ifPresent(all::add);
      }
    }
    all.addAll(units.unfinished());
    return all;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    run("SET GLOBAL general_log = 0");
    connection.close();
  }
}
