package fi.luukku.casework.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.TakenAnswers;
import fi.luukku.forms.definition.Prefill;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a draft began with as one column: {@code
 * {"sources":{"iban":"earlier"},"answers":"…","number":"MK-2026-004182","sent":"…","silent":true}}.
 */
@Converter
public class TakenColumn implements AttributeConverter<TakenAnswers, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(TakenAnswers taken) {
    if (taken == null || taken.isEmpty()) {
      return null;
    }
    ObjectNode all = JSON.createObjectNode();
    ObjectNode sources = all.putObject("sources");
    taken.sources().forEach((question, from) -> sources.put(question, from.jsonName()));
    all.put("answers", taken.answersJson());
    taken
        .earlier()
        .ifPresent(
            earlier ->
                all.put("number", earlier.number().value()).put("sent", earlier.sent().toString()));
    all.put("silent", taken.registerSilent());
    return all.toString();
  }

  @Override
  public TakenAnswers convertToEntityAttribute(String column) {
    if (column == null) {
      return TakenAnswers.NONE;
    }
    try {
      JsonNode all = JSON.readTree(column);
      Map<String, Prefill> sources = new TreeMap<>();
      all.path("sources")
          .fields()
          .forEachRemaining(
              field ->
                  Prefill.named(field.getValue().asText())
                      .ifPresent(from -> sources.put(field.getKey(), from)));
      return new TakenAnswers(
          sources, all.path("answers").asText(), earlier(all), all.path("silent").asBoolean());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("What a draft began with is no JSON.", broken);
    }
  }

  private static Optional<TakenAnswers.Earlier> earlier(JsonNode all) {
    return CaseNumber.parse(all.path("number").asText())
        .map(number -> new TakenAnswers.Earlier(number, Instant.parse(all.path("sent").asText())));
  }
}
