package fi.luukku.casework.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.casework.DraftPart;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The pages of a draft as one column: {@code {"budget":{"revision":2,"saved":"…","by":"…"}}}. */
@Converter
public class DraftPartsColumn implements AttributeConverter<DraftParts, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(DraftParts parts) {
    ObjectNode all = JSON.createObjectNode();
    parts
        .byKey()
        .forEach(
            (key, part) ->
                all.putObject(key)
                    .put("revision", part.revision())
                    .put("saved", part.saved().toString())
                    .put("by", part.savedBy()));
    return all.toString();
  }

  @Override
  public DraftParts convertToEntityAttribute(String column) {
    try {
      Map<String, DraftPart> all = new TreeMap<>();
      JSON.readTree(column)
          .fields()
          .forEachRemaining(field -> all.put(field.getKey(), part(field.getValue())));
      return new DraftParts(all);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The pages of a draft are no JSON.", broken);
    }
  }

  private static DraftPart part(JsonNode node) {
    return new DraftPart(
        node.path("revision").asInt(),
        Instant.parse(node.path("saved").asText()),
        node.path("by").asText());
  }
}
