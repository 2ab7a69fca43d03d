package fi.luukku.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * An instant as {@code DATETIME(6)} in UTC, written and read as text. Not as a date and time of JDBC:
 * those pass through the zone of the server's JVM, which in Finland loses the hour that summer time
 * skips.
 */
@Converter
public class InstantColumn implements AttributeConverter<Instant, String> {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

  @Override
  public String convertToDatabaseColumn(Instant instant) {
    return instant == null
        ? null
        : WRITTEN.format(
            LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
  }

  @Override
  public Instant convertToEntityAttribute(String column) {
    return column == null
        ? null
        : LocalDateTime.parse(column.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }
}
