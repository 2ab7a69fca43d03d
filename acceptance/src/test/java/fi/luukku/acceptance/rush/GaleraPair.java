package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.FreePorts;
import fi.luukku.acceptance.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A Galera cluster of two members that begin with copies of one data folder, so that none has to be
 * sent to the other. The server is the product's own; the provider is Debian's package {@code
 * galera-4}, named by {@code -Drush.galera=FILE}.
 */
final class GaleraPair implements AutoCloseable {
  private static final String PROVIDER = System.getProperty("rush.galera", "");
  private static final Duration START = Duration.ofMinutes(2);
  private static final String HERE = "127.0.0.1";

  /** Where they stand when both begin: at the beginning. */
  private static final String STATE =
      "# GALERA saved state\nversion: 2.1\nuuid:    %s\nseqno:   0\nsafe_to_bootstrap: %d\n";

  private final List<Process> members = new ArrayList<>();
  private final List<Integer> ports = FreePorts.find(6);
  private final Path target = Path.of(System.getProperty("luukku.acceptance.target"));
  private final String user;
  private final String password;

  private GaleraPair(String user, String password) {
    this.user = user;
    this.password = password;
  }

  static boolean isPossible() {
    return !PROVIDER.isBlank();
  }

  /**
   * @param data of a product that does not run
   */
  static GaleraPair begin(Path data, String user, String password) throws IOException {
    if (!Files.isReadable(Path.of(PROVIDER))) {
      throw new IllegalStateException(
          "Name Galera's provider with -Drush.galera=FILE (Debian: package galera-4).");
    }
    GaleraPair pair = new GaleraPair(user, password);
    String cluster = UUID.randomUUID().toString();
    for (int member = 0; member < 2; member++) {
      pair.start(member, data.resolve("mariadb"), cluster);
    }
    return pair;
  }

  private void start(int member, Path from, String cluster) throws IOException {
    Path folder = Files.createTempDirectory(target, "galera-");
    Path tables = folder.resolve("data");
    copy(from, tables);
    Files.writeString(
        tables.resolve("grastate.dat"), STATE.formatted(cluster, member == 0 ? 1 : 0));
    members.add(
        new ProcessBuilder(command(member, tables, Files.createDirectory(folder.resolve("tmp"))))
            .redirectErrorStream(true)
            .redirectOutput(new File(target.toFile(), "galera-" + member + ".log"))
            .start());
    Eventually.within(
        START,
        "member " + member + " is one of the cluster (see galera-" + member + ".log)",
        () -> hasJoined(member));
  }

  private boolean hasJoined(int member) {
    if (!members.get(member).isAlive()) {
      throw new IllegalStateException(
          "A member ended with " + members.get(member).exitValue() + ".");
    }
    try {
      return status(member, "wsrep_local_state_comment").equals("Synced")
          && status(member, "wsrep_cluster_size").equals(String.valueOf(member + 1));
    } catch (SQLException notYet) {
      return false;
    }
  }

  private List<String> command(int member, Path tables, Path temporary) {
    Path base = Path.of(System.getProperty("luukku.jar")).resolveSibling("unpacked/mariadb");
    List<String> words =
        new ArrayList<>(List.of(base.resolve("bin/mariadbd").toString(), "--no-defaults"));
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--user=root");
    }
    words.addAll(
        List.of(
            "--basedir=" + base,
            "--datadir=" + tables,
            "--tmpdir=" + temporary,
            "--lc-messages-dir=" + base.resolve("share"),
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--bind-address=" + HERE,
            "--port=" + ports.get(member),
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
            "--server-id=" + (member + 1),
            "--pid-file=" + tables.resolve("mariadbd.pid"),
            "--wsrep-on=ON",
            "--wsrep-provider=" + PROVIDER,
            "--wsrep-cluster-name=luukku",
            "--wsrep-cluster-address=gcomm://" + (member == 0 ? "" : HERE + ":" + ports.get(2)),
            "--wsrep-node-address=" + HERE,
            "--wsrep-node-name=member-" + member,
            "--wsrep-sst-method=skip",
            "--wsrep-provider-options=gmcast.listen_addr=tcp://"
                + HERE
                + ":"
                + ports.get(2 + member)
                + ";ist.recv_addr="
                + HERE
                + ":"
                + ports.get(4 + member)));
    return words;
  }

  /** Address of the member that the product's own node uses. */
  String first() {
    return url(0);
  }

  String second() {
    return url(1);
  }

  private String url(int member) {
    return "jdbc:mariadb://" + HERE + ":" + ports.get(member) + "/luukku";
  }

  /** Those of the tables that do not have the same rows on both. */
  List<String> unlike(List<String> tables) throws SQLException {
    List<String> unlike = new ArrayList<>();
    for (String table : tables) {
      if (!checksum(0, table).equals(checksum(1, table))) {
        unlike.add(table);
      }
    }
    return unlike;
  }

  /** How often a commit or a change lost against one of the other member. */
  String conflicts() throws SQLException {
    StringBuilder told = new StringBuilder();
    for (int member = 0; member < 2; member++) {
      told.append(
          "Member %d: %s commits refused, %s changes broken off for the other's.%n"
              .formatted(
                  member + 1,
                  status(member, "wsrep_local_cert_failures"),
                  status(member, "wsrep_local_bf_aborts")));
    }
    return told.toString();
  }

  private String status(int member, String name) throws SQLException {
    return value(url(member), "SHOW STATUS LIKE '" + name + "'");
  }

  /** Read when all that was committed before has come. */
  private String checksum(int member, String table) throws SQLException {
    String whenAllHasCome = url(member) + "?sessionVariables=wsrep_sync_wait=15";
    return value(whenAllHasCome, "CHECKSUM TABLE " + table);
  }

  /** The second column of the first row: names come first. */
  private String value(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(2) : "";
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)));
      }
    }
  }

  @Override
  public void close() {
    for (int member = members.size() - 1; member >= 0; member--) {
      Programs.end(members.get(member));
    }
  }
}
