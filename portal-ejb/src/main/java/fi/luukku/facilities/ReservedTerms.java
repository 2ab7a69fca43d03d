package fi.luukku.facilities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was agreed when a facility was reserved, as its case keeps it for ever.
 *
 * @param part key of the part, or the facility's own for the whole
 * @param event what it is for
 * @param group for whom; empty in cases from before there were groups
 * @param price of all of it
 * @param vatCents the tax in it; of a series the sum of what each date has
 * @param inSeries whether it has more dates than one
 */
public record ReservedTerms(
    String part,
    EventDetails event,
    Optional<UserGroup> group,
    Price price,
    long vatCents,
    boolean inSeries) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The terms of a case's answers; empty where they are no reservation's. */
  public static Optional<ReservedTerms> read(String answersJson) {
    try {
      JsonNode root = JSON.readTree(answersJson);
      return root.path("form").asText().equals("reservation")
          ? Optional.of(read(root.path("answers")))
          : Optional.empty();
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("A case's answers are JSON.", broken);
    }
  }

  public int people() {
    return event.people();
  }

  private static ReservedTerms read(JsonNode answers) {
    Price price =
        new Price(
            answers.path("priceCents").asLong(),
            new BigDecimal(answers.path("vatPercent").asText("0")));
    return new ReservedTerms(
        answers.path("part").asText(),
        EventDetails.read(answers),
        UserGroup.of(answers.path("group").asText()),
        price,
        answers.path("vatCents").asLong(price.vatCents()),
        answers.has("dates"));
  }
}
