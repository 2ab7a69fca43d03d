package fi.luukku.reservations.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.shared.LocalizedText;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Free times as JSON. Instants are UTC, ISO 8601; periods do not include their end; days are those
 * of Finland's wall clock.
 *
 * @param days in order, also those on which nothing is free
 */
public record TimesJson(List<Day> days) {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setSerializationInclusion(JsonInclude.Include.NON_ABSENT);

  /**
   * @param open when it is open at all
   * @param free what of it can be used, from its first to its last minute
   * @param starts when a use of the shortest length can start
   * @param closedBecause why it is closed, by language
   */
  public record Day(
      LocalDate day,
      List<Span> open,
      List<Span> free,
      List<Instant> starts,
      Optional<Words> closedBecause) {}

  public record Span(Instant starts, Instant ends) {
    static Span of(Period period) {
      return new Span(period.starts(), period.ends());
    }
  }

  public record Words(String fi, String sv, String en) {
    static Words of(LocalizedText text) {
      return new Words(text.fi(), text.sv(), text.en());
    }
  }

  /** The answer. Whether a time is still free is known only when it is taken. */
  public static Response answer(List<FreeDay> days) {
    return Response.ok(write(new TimesJson(days.stream().map(TimesJson::day).toList())))
        .type("application/json; charset=utf-8")
        .build();
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A record of ours is no JSON.", impossible);
    }
  }

  private static Day day(FreeDay day) {
    return new Day(
        day.day(),
        day.open().stream().map(Span::of).toList(),
        day.free().stream().map(Span::of).toList(),
        day.starts(),
        day.closedBecause().map(Words::of));
  }
}
