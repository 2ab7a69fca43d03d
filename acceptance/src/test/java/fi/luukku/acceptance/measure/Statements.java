package fi.luukku.acceptance.measure;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * What a page asks the database. The submits are counted by the test {@code StatementsIT}, which
 * also holds the limits.
 */
final class Statements {
  private static final int IDLE_SECONDS = 12;
  private static final List<String> OPEN =
      List.of(
          "/",
          "/services",
          "/services/early-education-application",
          "/articles/good-report",
          "/search?q=parkki",
          "/appointments",
          "/facilities",
          "/facilities/facility?key=swimming-hall",
          "/grants",
          "/report");
  private static final List<String> SIGNED_IN = List.of("/", "/my", "/my/profile");

  String table() throws SQLException, IOException, InterruptedException {
    StringBuilder table =
        new StringBuilder("| page | statements | of these commits |\n| --- | ---: | ---: |\n");
    PlainVisitor anybody = new PlainVisitor();
    PlainVisitor aino = new PlainVisitor().signIn("testi.aino");
    try (StatementLog log = StatementLog.open(IDLE_SECONDS)) {
      for (String path : OPEN) {
        table.append(row(log, anybody, path, ""));
      }
      for (String path : SIGNED_IN) {
        table.append(row(log, aino, path, ", signed in"));
      }
    }
    return table.toString();
  }

  /** The second time: the first compiles the page. */
  private static String row(StatementLog log, PlainVisitor visitor, String path, String who)
      throws SQLException {
    log.of(() -> open(visitor, path));
    List<StatementLog.Unit> asked = log.of(() -> open(visitor, path));
    return String.format(
        Locale.ROOT,
        "| `%s`%s | %d | %d |%n",
        path,
        who,
        StatementLog.statements(asked).size(),
        StatementLog.commits(asked));
  }

  private static void open(PlainVisitor visitor, String path) {
    try {
      visitor.open(path);
    } catch (IOException failed) {
      throw new IllegalStateException("The page " + path + " could not be read.", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped.", stopped);
    }
  }
}
