package fi.luukku.launcher.backoffice;

import fi.luukku.launcher.Given;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What the console was asked for: which queues of which broker, and as whom. */
record Orders(String brokerUrl, String user, String password, List<String> queues, boolean help) {
  static final String HELP =
      """
      Luukku's back-office console: shows what arrives in the queues, and answers it.

      What it shows has left its queue for good: nobody else gets it, and it is gone from here when
      the console ends. Do not run it beside a back office that works on the same queues.

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
    Given given = Given.read("backoffice", NAMES, arguments);
    if (given.asksForHelp()) {
      return new Orders("", "", "", List.of(), true);
    }
    Properties running = given.running();
    return new Orders(
        given.address("--broker-url", running, "amqp.url", "a broker"),
        environment.getOrDefault("LUUKKU_BROKER_USER", running.getProperty("amqp.user")),
        environment.getOrDefault("LUUKKU_BROKER_PASSWORD", running.getProperty("amqp.password")),
        List.of(given.option("--queue").orElse(DEMO_QUEUES).split(",")),
        false);
  }
}
