package fi.luukku.facilities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a reservation is for.
 *
 * @param people how many come
 * @param purpose what they do, in the words of who reserves; at most {@value #LONGEST} characters
 * @param onSite who answers for it on the spot, name and number; as long at most
 */
public record EventDetails(int people, Optional<String> purpose, Optional<String> onSite) {
  public static final int LONGEST = 500;

  public EventDetails {
    purpose = shortened(purpose);
    onSite = shortened(onSite);
  }

  /** Where nothing more is said. */
  public static EventDetails of(int people) {
    return new EventDetails(people, Optional.empty(), Optional.empty());
  }

  /** As the case of a reservation keeps them. */
  public static EventDetails read(JsonNode answers) {
    return new EventDetails(
        answers.path("people").asInt(),
        Optional.of(answers.path("purpose").asText()),
        Optional.of(answers.path("onSite").asText()));
  }

  public void write(ObjectNode answers) {
    answers.put("people", people);
    purpose.ifPresent(words -> answers.put("purpose", words));
    onSite.ifPresent(words -> answers.put("onSite", words));
  }

  private static Optional<String> shortened(Optional<String> words) {
    return words
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> text.substring(0, Math.min(LONGEST, text.length())));
  }

  /** Never the words: they may name somebody, and details may stand in a log line. */
  @Override
  public String toString() {
    return "EventDetails[" + people + "]";
  }
}
