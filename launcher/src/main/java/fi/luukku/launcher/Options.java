package fi.luukku.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the person who starts Luukku asked for. */
public record Options(
    Map<Door, Integer> ports,
    Path data,
    boolean fresh,
    boolean help,
    boolean stopWithParent,
    int portalHeapMegabytes,
    Optional<Path> alsoDeploy) {

  static final String HELP =
      """
      Luukku: starts the whole portal on this machine and keeps it running until Ctrl-C.

      java -jar luukku.jar [options]
        --http-port=8080       the portal
        --keycloak-port=8081   Keycloak: sign-in of citizens and staff
        --amqp-port=5672       Artemis: the queues of the back office
        --db-port=3307         MariaDB
        --mail-port=8025       the web page of the mail catcher
        --smtp-port=8026       the mail catcher itself
        --bookings-port=8082   a second, small service at the same sign-in
        --authorizations-port=8083
                               simulated Suomi.fi e-Authorizations: who may act for whom
        --data=DIR             where everything is kept between starts (default .luukku)
        --fresh                empties the data folder first
        --portal-heap=1024     megabytes of heap for the portal
        --also-deploy=FILE     a second war beside the portal, for measurements
        --stop-with-parent     stops when the process that started this one has gone
        --help                 this page
      java -jar luukku.jar backoffice --help
                               a console that shows what arrives in the queues, and answers it
      java -jar luukku.jar audit --help
                               checks that nothing was changed in the audit trail

      A part gives way to a real one when its address is in the environment:
        LUUKKU_DB_URL (with LUUKKU_DB_USER, LUUKKU_DB_PASSWORD), LUUKKU_BROKER_URL (with LUUKKU_BROKER_USER,
        LUUKKU_BROKER_PASSWORD), LUUKKU_OIDC_ISSUER (with LUUKKU_STAFF_OIDC_ISSUER), LUUKKU_SMTP_URL,
        LUUKKU_AUTHORIZATIONS_URL (with LUUKKU_AUTHORIZATIONS_CLIENT_ID, LUUKKU_AUTHORIZATIONS_KEY, LUUKKU_AUTHORIZATIONS_OAUTH_SECRET)\
      """;

  private static final Set<String> FLAGS = Set.of("--fresh", "--help", "--stop-with-parent");
  private static final Set<String> VALUED = Set.of("--data", "--portal-heap", "--also-deploy");
  private static final String DEFAULT_HEAP = "1024";

  /** Reads the command line; says in a sentence what it cannot read. */
  static Options parse(List<String> arguments) {
    Map<String, String> given = new LinkedHashMap<>();
    arguments.forEach(argument -> put(given, argument));
    Map<Door, Integer> ports = new TreeMap<>();
    for (Door door : Door.values()) {
      String value = given.remove(door.option());
      ports.put(door, value == null ? door.usual() : number(door.option(), value, 1, 65535));
    }
    refuseSharedPorts(ports);
    String data = given.getOrDefault("--data", ".luukku");
    if (data.isBlank()) {
      throw new Trouble(
          "The option --data names no folder: write for example --data=/var/tmp/luukku.");
    }
    return new Options(
        ports,
        Path.of(data).toAbsolutePath().normalize(),
        given.containsKey("--fresh"),
        given.containsKey("--help"),
        given.containsKey("--stop-with-parent"),
        number("--portal-heap", given.getOrDefault("--portal-heap", DEFAULT_HEAP), 256, 65536),
        Optional.ofNullable(given.get("--also-deploy")).map(Options::war));
  }

  private static Path war(String value) {
    Path file = Path.of(value).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)) {
      throw new Trouble("The option --also-deploy=" + value + " names no file.");
    }
    return file;
  }

  int port(Door door) {
    return ports.get(door);
  }

  private static void put(Map<String, String> given, String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    boolean flag = FLAGS.contains(name);
    boolean valued = VALUED.contains(name) || Door.ofOption(name).isPresent();
    if (!flag && !valued) {
      throw new Trouble("The option " + name + " is not known: --help shows those that are.");
    }
    if (flag == equals >= 0) {
      throw new Trouble(
          "The option "
              + name
              + (flag ? " takes no value" : " needs a value")
              + ": --help shows how to write it.");
    }
    given.put(name, flag ? "" : argument.substring(equals + 1));
  }

  private static int number(String option, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, together with a number out of range.
    }
    throw new Trouble(
        "The option "
            + option
            + "="
            + value
            + " is wrong: give a number from "
            + least
            + " to "
            + most
            + ".");
  }

  private static void refuseSharedPorts(Map<Door, Integer> ports) {
    Map<Integer, Door> owners = new TreeMap<>();
    ports.forEach(
        (door, port) -> {
          Door other = owners.put(port, door);
          if (other != null) {
            throw new Trouble(
                "Port "
                    + port
                    + " is asked for twice: give "
                    + other.option()
                    + " and "
                    + door.option()
                    + " different numbers.");
          }
        });
  }
}
