package fi.luukku.launcher.backoffice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What has arrived since the console was started, numbered from 1. Several queues bring their
 * events at the same time: each gets a number of its own.
 */
final class Arrivals {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> events = new ArrayList<>();

  /** Keeps the event and gives its number. */
  synchronized int add(String event) {
    events.add(event);
    return events.size();
  }

  /**
   * The event of an arrival; what is no JSON comes in the field {@code unreadable}.
   *
   * @throws IllegalArgumentException where nothing has this number, with a sentence for the person
   */
  synchronized JsonNode get(String number) {
    if (!number.matches("\\d{1,6}")) {
      throw new IllegalArgumentException("Give the number of an arrival, not " + number + ".");
    }
    int wanted = Integer.parseInt(number);
    if (wanted < 1 || wanted > events.size()) {
      throw new IllegalArgumentException(
          "There is no arrival " + wanted + ": " + events.size() + " came since the start.");
    }
    return tree(events.get(wanted - 1));
  }

  static JsonNode tree(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode().put("unreadable", event);
    }
  }
}
