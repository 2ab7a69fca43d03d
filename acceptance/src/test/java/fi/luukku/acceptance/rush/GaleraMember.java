package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A member of a Galera cluster on this machine. Who joins gets the state from one that is there by
 * the script {@code wsrep_sst_copy}: the server comes without those that Debian has.
 */
final class GaleraMember implements AutoCloseable {
  private static final String HERE = "127.0.0.1";
  private static final String SCRIPT = "wsrep_sst_copy";

  private final Process server;
  private final int port;
  private final String user;
  private final String password;

  /**
   * Where a member stands and listens.
   *
   * @param folder holds its data in {@code data}; empty for one that joins
   * @param port for clients
   * @param group for the other members
   * @param states for changes that one who comes late has missed
   */
  record Seat(String name, Path folder, int port, int group, int states) {}

  /**
   * @param first the port on which the others are met, 0 for who begins
   */
  GaleraMember(Path provider, Seat seat, int first, String user, String password)
      throws IOException {
    this.port = seat.port();
    this.user = user;
    this.password = password;
    Path scripts = Files.createDirectories(seat.folder().resolve("bin"));
    Files.createDirectories(seat.folder().resolve("tmp"));
    script(scripts);
    ProcessBuilder start =
        new ProcessBuilder(command(provider, seat, first))
            .redirectErrorStream(true)
            .redirectOutput(seat.folder().resolveSibling(seat.name() + ".log").toFile());
    start.environment().merge("PATH", scripts.toString(), (path, ours) -> ours + ":" + path);
    server = start.start();
  }

  private static void script(Path folder) throws IOException {
    Path script = folder.resolve(SCRIPT);
    try (InputStream ours = GaleraMember.class.getResourceAsStream("/galera/" + SCRIPT)) {
      Files.copy(ours, script);
    }
    if (!script.toFile().setExecutable(true)) {
      throw new IOException(script + " cannot be made to run.");
    }
  }

  private static List<String> command(Path provider, Seat seat, int first) {
    Path base = Path.of(System.getProperty("luukku.jar")).resolveSibling("unpacked/mariadb");
    Path tables = seat.folder().resolve("data");
    List<String> words =
        new ArrayList<>(List.of(base.resolve("bin/mariadbd").toString(), "--no-defaults"));
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--user=root");
    }
    words.addAll(
        List.of(
            "--basedir=" + base,
            "--datadir=" + tables,
            "--tmpdir=" + seat.folder().resolve("tmp"),
            "--lc-messages-dir=" + base.resolve("share"),
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--bind-address=" + HERE,
            "--port=" + seat.port(),
            "--socket=",
            "--skip-name-resolve",
            "--skip-ssl",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--binlog-format=ROW",
            "--innodb-autoinc-lock-mode=2",
            "--innodb-buffer-pool-size=256M",
            "--max-connections=200",
            "--max-allowed-packet=64M",
            "--pid-file=" + tables.resolve("mariadbd.pid"),
            "--wsrep-on=ON",
            "--wsrep-provider=" + provider,
            "--wsrep-cluster-name=luukku",
            "--wsrep-cluster-address=gcomm://" + (first == 0 ? "" : HERE + ":" + first),
            "--wsrep-node-address=" + HERE,
            "--wsrep-node-name=" + seat.name(),
            "--wsrep-sst-method=copy",
            "--wsrep-provider-options=gmcast.listen_addr=tcp://%s:%d;ist.recv_addr=%s:%d"
                .formatted(HERE, seat.group(), HERE, seat.states())));
    return words;
  }

  String url() {
    return "jdbc:mariadb://" + HERE + ":" + port + "/luukku";
  }

  /** Whether it has all that the others have, and they are so many. */
  boolean isOneOf(int members) {
    if (!server.isAlive()) {
      throw new IllegalStateException("A member ended with " + server.exitValue() + ".");
    }
    try {
      return status("wsrep_local_state_comment").equals("Synced")
          && status("wsrep_cluster_size").equals(String.valueOf(members));
    } catch (SQLException notYet) {
      return false;
    }
  }

  String status(String name) throws SQLException {
    return value(url(), "SHOW STATUS LIKE '" + name + "'");
  }

  /** Read when all that was committed before, on any of them, has come. */
  String checksum(String table) throws SQLException {
    return value(url() + "?sessionVariables=wsrep_sync_wait=15", "CHECKSUM TABLE " + table);
  }

  /** The second column of the first row: names come first. */
  private String value(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(2) : "";
    }
  }

  @Override
  public void close() {
    Programs.end(server);
  }
}
