package fi.luukku.facilities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.reservations.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What was agreed when a facility was reserved, as its case keeps it for ever.
 *
 * @param part key of the part, or the facility's own for the whole
 * @param event what it is for
 * @param group for whom; empty in cases from before there were groups
 * @param price of all of it
 * @param vatCents the tax in it; of a series the sum of what each date has
 * @param dates of a series, when they were to be, the earliest first; else empty
 */
public record ReservedTerms(
    String part,
    EventDetails event,
    Optional<UserGroup> group,
    Price price,
    long vatCents,
    List<Period> dates) {
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

  public boolean inSeries() {
    return !dates.isEmpty();
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
        StreamSupport.stream(answers.path("dates").spliterator(), false)
            .map(ReservedTerms::period)
            .toList());
  }

  private static Period period(JsonNode date) {
    return new Period(
        Instant.parse(date.path("starts").asText()), Instant.parse(date.path("ends").asText()));
  }
}
