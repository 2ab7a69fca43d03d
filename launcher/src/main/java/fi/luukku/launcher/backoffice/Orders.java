package fi.luukku.launcher.backoffice;

import fi.luukku.launcher.Trouble;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What the console was asked for: which queues of which broker, and as whom. */
record Orders(String brokerUrl, String user, String password, List<String> queues, boolean help) {
  static final String HELP =
      """
      Luukku's back-office console: shows what arrives in the queues, and answers it.

      java -jar luukku.jar backoffice [options]
        --queue=streets,green   only these work queues (default: all of the demo)
        --broker-url=URL        the broker, for example amqp://127.0.0.1:5672
                                (default: the one of the data folder; user and password
                                from LUUKKU_BROKER_USER and LUUKKU_BROKER_PASSWORD if set)
        --data=DIR              the data folder of the running Luukku (default .luukku)
      """;

  private static final String DEMO_QUEUES =
      "advice,building,facilities,grants,streets,green,culture,early-education";
  private static final List<String> NAMES = List.of("--queue", "--broker-url", "--data", "--help");

  static Orders parse(List<String> arguments, Map<String, String> environment) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String argument : arguments) {
      String[] halves = argument.split("=", 2);
      if (!NAMES.contains(halves[0])) {
        throw new Trouble(
            "The option " + halves[0] + " is not known: backoffice --help shows those that are.");
      }
      given.put(halves[0], halves.length == 2 ? halves[1] : "");
    }
    if (given.containsKey("--help")) {
      return new Orders("", "", "", List.of(), true);
    }
    Path data = Path.of(given.getOrDefault("--data", ".luukku"));
    Properties running = running(data);
    String url = given.getOrDefault("--broker-url", running.getProperty("amqp.url"));
    if (url == null) {
      throw new Trouble(
          "No Luukku is running in "
              + data
              + ": start it first, or name its folder with --data=DIR or a broker with --broker-url=URL.");
    }
    return new Orders(
        url,
        environment.getOrDefault("LUUKKU_BROKER_USER", running.getProperty("amqp.user")),
        environment.getOrDefault("LUUKKU_BROKER_PASSWORD", running.getProperty("amqp.password")),
        List.of(given.getOrDefault("--queue", DEMO_QUEUES).split(",")),
        false);
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
