package fi.luukku.appointments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was booked, as the case of an appointment keeps it.
 *
 * @param place key of the service point
 * @param desk key of the resource
 * @param link where a video visit takes place; empty for others
 * @param questions what was asked before, as {@code AnswersJson} writes it; empty where nothing was
 */
public record BookedVisit(
    String service,
    String place,
    String desk,
    Visit visit,
    Optional<String> link,
    Optional<String> questions) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The visit of a case's answers; empty where they are no appointment's. */
  public static Optional<BookedVisit> read(String answersJson) {
    JsonNode root = parse(answersJson);
    return root.path("form").asText().equals("appointment")
        ? Optional.of(read(root.path("answers")))
        : Optional.empty();
  }

  /** As the case keeps it, with its time (instants, ISO 8601). */
  public String write(String starts, String ends) {
    ObjectNode root = JSON.createObjectNode();
    root.put("form", "appointment").put("version", 1);
    ObjectNode answers = root.putObject("answers");
    answers.put("service", service).put("servicePoint", place).put("desk", desk);
    answers.put("starts", starts).put("ends", ends);
    answers.put("way", visit.way().key()).put("people", visit.people());
    visit.language().ifPresent(language -> answers.put("language", language.tag()));
    if (!visit.needs().isEmpty()) {
      visit.needs().stream().sorted().map(DeskFeature::key).forEach(answers.putArray("needs")::add);
    }
    visit.interpretation().ifPresent(tag -> answers.put("interpretation", tag));
    link.ifPresent(address -> answers.put("link", address));
    questions.ifPresent(asked -> answers.set("questions", parse(asked)));
    return root.toString();
  }

  private static BookedVisit read(JsonNode answers) {
    List<String> needs = new ArrayList<>();
    answers.path("needs").forEach(need -> needs.add(need.asText()));
    return new BookedVisit(
        answers.path("service").asText(),
        answers.path("servicePoint").asText(),
        answers.path("desk").asText(),
        Visit.of(
            answers.path("way").asText(),
            answers.path("people").asText(),
            answers.path("language").asText(),
            needs,
            answers.path("interpretation").asText()),
        Optional.of(answers.path("link").asText()).filter(link -> !link.isEmpty()),
        Optional.of(answers.path("questions")).filter(JsonNode::isObject).map(JsonNode::toString));
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("A case's answers are JSON.", broken);
    }
  }
}
