package fi.luukku.launcher.backoffice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.launcher.Trouble;
import jakarta.jms.JMSException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A small back office for demos, and the example for those who connect a real one: it shows what
 * arrives and answers it. A real one keeps what it takes before it lets go of it, and drops repeats
 * by source and id.
 */
public final class Console {
  private static final String COMMANDS =
      """
      Commands; N is the number of an arrival, or a case number:
        show N                          the whole event
        status N in-progress [text]     received, in-progress, confirmed, closed or cancelled
        ask N 2026-12-31 text           asks the citizen to do something by a day
        message N text                  writes to the citizen
        decision N granted text         granted, partly-granted or refused
        help · quit
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  // Its news would stand between the arrivals.
  private static final Logger CLIENT = Logger.getLogger("org.apache.qpid.jms");

  private final PrintStream out;
  private final Clock clock = Clock.systemUTC();
  private final List<String> arrivals = Collections.synchronizedList(new ArrayList<>());

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
            + ". Say help for the commands.");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine();
        line != null && !line.strip().equals("quit");
        line = in.readLine()) {
      obey(line.strip(), counter);
    }
  }

  private void arrived(String queue, String event) {
    arrivals.add(event);
    JsonNode node = tree(event);
    out.printf(
        "[%d] %s  %s  %s  %s%n",
        arrivals.size(),
        queue,
        plain(node.path("subject")),
        plain(node.path("type")),
        plain(node.path("data").path("title").path("fi")));
  }

  private void obey(String line, Counter counter) throws JMSException {
    String[] words = line.split("\\s+", 4);
    try {
      switch (words[0]) {
        case "" -> {}
        case "help" -> out.println(COMMANDS);
        case "show" ->
            out.println(
                tree(arrival(words[1])).toPrettyString().replaceAll("[\\p{Cntrl}&&[^\n]]", " "));
        case "message" -> give(counter, Answer.message(caseOf(words[1]), line.split("\\s+", 3)[2]));
        case "status" ->
            give(
                counter,
                Answer.status(caseOf(words[1]), words[2], words.length > 3 ? words[3] : ""));
        case "ask" -> give(counter, Answer.waiting(caseOf(words[1]), words[2], words[3]));
        case "decision" -> give(counter, Answer.decision(caseOf(words[1]), words[2], words[3]));
        default -> out.println("There is no command " + words[0] + ": say help.");
      }
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    } catch (IndexOutOfBoundsException e) {
      out.println("Something is missing there: say help.");
    }
  }

  private void give(Counter counter, Answer answer) throws JMSException {
    counter.give(answer.event(clock.instant()));
    out.println("Sent " + answer.type() + " for " + answer.caseNumber() + ".");
  }

  private String caseOf(String word) {
    return word.contains("-") ? word : tree(arrival(word)).path("subject").asText();
  }

  private String arrival(String word) {
    if (!word.matches("\\d{1,6}")) {
      throw new IllegalArgumentException("Give the number of an arrival, not " + word + ".");
    }
    return arrivals.get(Integer.parseInt(word) - 1);
  }

  /** Text from citizens must not steer the terminal. */
  private static String plain(JsonNode node) {
    return node.asText().replaceAll("\\p{Cntrl}", " ");
  }

  private static JsonNode tree(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode().put("unreadable", event);
    }
  }
}
