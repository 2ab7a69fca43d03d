package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Galera cluster of two: the first begins with a copy of the product's data, the second gets all
 * of it from the first. The server is the product's own; the provider is Debian's package {@code
 * galera-4}, named by {@code -Drush.galera=FILE}.
 */
final class GaleraPair implements AutoCloseable {
  private static final String PROVIDER = System.getProperty("rush.galera", "");
  private static final Duration START = Duration.ofMinutes(2);

  private final List<GaleraMember> members = new ArrayList<>();
  private final List<Integer> ports = FreePorts.find(6);
  private final Path folder;
  private final String user;
  private final String password;

  private GaleraPair(Path folder, String user, String password) {
    this.folder = folder;
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
    Path target = Path.of(System.getProperty("luukku.acceptance.target"));
    GaleraPair pair = new GaleraPair(Files.createTempDirectory(target, "galera-"), user, password);
    try {
      copy(data.resolve("mariadb"), pair.tables(0));
      pair.start(0);
      Files.createDirectories(pair.tables(1));
      pair.start(1);
      return pair;
    } catch (IOException | RuntimeException | AssertionError failed) {
      pair.close();
      throw failed;
    }
  }

  private Path tables(int member) {
    return folder.resolve(name(member)).resolve("data");
  }

  private static String name(int member) {
    return "member-" + member;
  }

  private void start(int member) throws IOException {
    GaleraMember.Seat seat =
        new GaleraMember.Seat(
            name(member),
            folder.resolve(name(member)),
            ports.get(member),
            ports.get(2 + member),
            ports.get(4 + member));
    GaleraMember made =
        new GaleraMember(Path.of(PROVIDER), seat, member == 0 ? 0 : ports.get(2), user, password);
    members.add(made);
    Eventually.within(
        START,
        name(member) + " is one of the cluster (see its log in " + folder + ")",
        () -> made.isOneOf(member + 1));
  }

  /** Address of the member that the product's own node uses. */
  String first() {
    return members.get(0).url();
  }

  String second() {
    return members.get(1).url();
  }

  /** Those of the tables that do not have the same rows on both. */
  List<String> unlike(List<String> tables) throws SQLException {
    List<String> unlike = new ArrayList<>();
    for (String table : tables) {
      if (!members.get(0).checksum(table).equals(members.get(1).checksum(table))) {
        unlike.add(table);
      }
    }
    return unlike;
  }

  /** How often a commit or a change lost against one of the other member. */
  String conflicts() throws SQLException {
    StringBuilder told = new StringBuilder();
    for (GaleraMember member : members) {
      told.append(
          "Member %d: %s commits refused, %s changes broken off for the other's.%n"
              .formatted(
                  members.indexOf(member) + 1,
                  member.status("wsrep_local_cert_failures"),
                  member.status("wsrep_local_bf_aborts")));
    }
    return told.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)));
      }
    }
  }

  @Override
  public void close() {
    for (int member = members.size() - 1; member >= 0; member--) {
      members.get(member).close();
    }
  }
}
