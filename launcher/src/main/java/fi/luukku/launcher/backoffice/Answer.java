package fi.luukku.launcher.backoffice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer of the back office as a CloudEvent 1.0 in structured mode, as docs/messages describes
 * it.
 */
record Answer(String type, String caseNumber, ObjectNode data) {
  private static final ObjectMapper JSON = new ObjectMapper();

  // The citizen reads it, whatever his language: a name that is the same in all of them.
  private static final String OFFICE = "Mallikunta";

  private static final List<String> STATUSES =
      List.of("received", "in-progress", "confirmed", "closed", "cancelled");
  private static final List<String> OUTCOMES = List.of("granted", "partly-granted", "refused");

  static Answer message(String caseNumber, String text) {
    return new Answer("fi.luukku.backoffice.message.v1", caseNumber, data(caseNumber, text));
  }

  static Answer status(String caseNumber, String status, String text) {
    requireOneOf("status", status, STATUSES);
    ObjectNode data = data(caseNumber, text).put("status", status);
    return new Answer("fi.luukku.backoffice.status.v1", caseNumber, data);
  }

  /** Asks the citizen to do something by a day, for example 2026-12-31. */
  static Answer waiting(String caseNumber, String actBy, String text) {
    ObjectNode data =
        data(caseNumber, text).put("status", "waiting-for-citizen").put("actBy", actBy);
    return new Answer("fi.luukku.backoffice.status.v1", caseNumber, data);
  }

  static Answer decision(String caseNumber, String outcome, String text) {
    requireOneOf("outcome", outcome, OUTCOMES);
    ObjectNode data = data(caseNumber, text).put("outcome", outcome);
    return new Answer("fi.luukku.backoffice.decision.v1", caseNumber, data);
  }

  /**
   * The whole event; its id is new, so send the same text again when a send may have failed, not a
   * new event.
   */
  String event(Instant now) {
    ObjectNode event = JSON.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", UUID.randomUUID().toString());
    event.put("source", "urn:luukku:backoffice-console");
    event.put("type", type);
    event.put("subject", caseNumber);
    event.put("time", now.toString());
    event.put("datacontenttype", "application/json");
    event.set("data", data);
    return event.toString();
  }

  private static ObjectNode data(String caseNumber, String text) {
    ObjectNode data = JSON.createObjectNode().put("caseNumber", caseNumber).put("office", OFFICE);
    return text.isBlank() ? data : data.put("text", text);
  }

  private static void requireOneOf(String what, String given, List<String> known) {
    if (!known.contains(given)) {
      throw new IllegalArgumentException(
          "The " + what + " is one of " + String.join(", ", known) + ".");
    }
  }
}
