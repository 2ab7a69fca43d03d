package fi.luukku.launcher.backoffice;

import com.fasterxml.jackson.databind.JsonNode;
import fi.luukku.launcher.Trouble;
import jakarta.jms.JMSException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A small back office for demos, and the example for those who connect a real one: it shows what
 * arrives and answers it. A real one keeps what it takes before it lets go of it, and drops repeats
 * by source and id.
 */
public final class Console {
  // Its news would stand between the arrivals.
  private static final Logger CLIENT = Logger.getLogger("org.apache.qpid.jms");

  private final PrintStream out;
  private final Clock clock = Clock.systemUTC();
  private final Arrivals arrivals = new Arrivals();

  private Console(PrintStream out) {
    this.out = out;
  }

  /** Runs until the person says quit or the input ends. */
  public static void run(List<String> arguments) {
    Orders orders = Orders.parse(arguments, System.getenv());
    if (orders.help()) {
      System.out.println(Orders.HELP);
      return;
    }
    CLIENT.setLevel(Level.WARNING);
    try (Counter counter = new Counter(orders)) {
      new Console(System.out).serve(orders, counter);
    } catch (JMSException e) {
      throw new Trouble(
          "The broker at "
              + orders.brokerUrl()
              + " could not be reached or lost us ("
              + e.getMessage()
              + "): see whether Luukku is running.",
          e);
    } catch (IOException e) {
      throw new Trouble("The console could not read its input: " + e.getMessage() + ".", e);
    }
  }

  private void serve(Orders orders, Counter counter) throws JMSException, IOException {
    counter.take(orders.queues(), this::arrived);
    out.println(
        "Waiting at "
            + orders.brokerUrl()
            + " for "
            + String.join(", ", orders.queues())
            + ". What is shown has left its queue. Say help for the commands.");
    Dialogue dialogue =
        new Dialogue(arrivals, answer -> counter.give(answer.event(clock.instant())));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine();
        line != null && !line.strip().equals("quit");
        line = in.readLine()) {
      String reply = dialogue.reply(line.strip());
      if (!reply.isEmpty()) {
        out.println(reply);
      }
    }
  }

  private void arrived(String queue, String event) {
    JsonNode node = Arrivals.tree(event);
    out.printf(
        "[%d] %s  %s  %s  %s%n",
        arrivals.add(event),
        queue,
        plain(node.path("subject")),
        plain(node.path("type")),
        plain(node.path("data").path("title").path("fi")));
  }

  /** Text from citizens must not steer the terminal. */
  private static String plain(JsonNode node) {
    return node.asText().replaceAll("\\p{Cntrl}", " ");
  }
}
