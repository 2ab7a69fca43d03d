package fi.luukku.launcher.audit;

import fi.luukku.launcher.Trouble;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
    Map<String, String> given = new LinkedHashMap<>();
    for (String argument : arguments) {
      String[] halves = argument.split("=", 2);
      if (!NAMES.contains(halves[0])) {
        throw new Trouble(
            "The option " + halves[0] + " is not known: audit --help shows those that are.");
      }
      given.put(halves[0], halves.length == 2 ? halves[1] : "");
    }
    if (given.containsKey("--help")) {
      return new AuditOrders("", "", "", Optional.empty(), true);
    }
    Path data = Path.of(given.getOrDefault("--data", ".luukku"));
    Properties running = running(data);
    return new AuditOrders(
        url(given, running, data),
        environment.getOrDefault("LUUKKU_DB_USER", running.getProperty("db.user")),
        environment.getOrDefault("LUUKKU_DB_PASSWORD", running.getProperty("db.password")),
        bookmark(given),
        false);
  }

  private static String url(Map<String, String> given, Properties running, Path data) {
    String url = given.getOrDefault("--db-url", running.getProperty("db.url"));
    if (url == null) {
      throw new Trouble(
          "No Luukku is running in "
              + data
              + ": start it first, or name its folder with --data=DIR or a database with --db-url=URL.");
    }
    return url;
  }

  private static Optional<Path> bookmark(Map<String, String> given) {
    String file = given.get("--bookmark");
    if (file != null && file.isBlank()) {
      throw new Trouble("The option --bookmark needs a file: audit --help shows how to write it.");
    }
    return Optional.ofNullable(file).map(Path::of);
  }

  private static Properties running(Path data) {
    Properties properties = new Properties();
    Path file = data.resolve("endpoints.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new Trouble("Could not read " + file + ": " + e.getMessage() + ".", e);
      }
    }
    return properties;
  }
}
