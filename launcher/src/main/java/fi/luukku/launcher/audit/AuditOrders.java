package fi.luukku.launcher.audit;

import fi.luukku.launcher.Given;
import fi.luukku.launcher.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Which trail is to be checked, as whom, and against which bookmark. */
record AuditOrders(
    String databaseUrl, String user, String password, Optional<Path> bookmark, boolean help) {
  static final String HELP =
      """
      Luukku's verifier of the audit trail: finds what was changed in it afterwards.

      java -jar luukku.jar audit [options]
        --db-url=URL           the database, for example jdbc:mariadb://127.0.0.1:3307/luukku
                               (default: the one of the data folder; user and password
                               from LUUKKU_DB_USER and LUUKKU_DB_PASSWORD if set)
        --data=DIR             the data folder of the running Luukku (default .luukku)
        --bookmark=FILE        where the trail ended at the last check: it must still be so.
                               Without fault the new end is written there; keep the file
                               where nobody who can write to the database can write

      Ends with 0 where the trail is whole, 1 where it is not, 2 where it could not be read.
      """;

  private static final List<String> NAMES = List.of("--db-url", "--data", "--bookmark", "--help");

  static AuditOrders parse(List<String> arguments, Map<String, String> environment) {
    Given given = Given.read("audit", NAMES, arguments);
    if (given.asksForHelp()) {
      return new AuditOrders("", "", "", Optional.empty(), true);
    }
    Properties running = given.running();
    return new AuditOrders(
        given.address("--db-url", running, "db.url", "a database"),
        environment.getOrDefault("LUUKKU_DB_USER", running.getProperty("db.user")),
        environment.getOrDefault("LUUKKU_DB_PASSWORD", running.getProperty("db.password")),
        bookmark(given),
        false);
  }

  private static Optional<Path> bookmark(Given given) {
    Optional<String> file = given.option("--bookmark");
    if (file.filter(String::isBlank).isPresent()) {
      throw new Trouble("The option --bookmark needs a file: audit --help shows how to write it.");
    }
    return file.map(Path::of);
  }
}
