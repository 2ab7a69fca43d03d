package fi.luukku.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A text in three languages as one JSON column: {@code {"fi":"…","sv":"…","en":"…"}}. */
@Converter
public class LocalizedTextColumn implements AttributeConverter<LocalizedText, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(LocalizedText text) {
    try {
      return text == null ? null : JSON.writeValueAsString(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A text could not be written as JSON.", broken);
    }
  }

  @Override
  public LocalizedText convertToEntityAttribute(String column) {
    try {
      return column == null ? null : JSON.readValue(column, LocalizedText.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A text column holds no JSON.", broken);
    }
  }
}
