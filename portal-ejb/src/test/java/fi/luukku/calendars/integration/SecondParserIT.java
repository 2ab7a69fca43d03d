package fi.luukku.calendars.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.calendars.domain.Entry;
import fi.luukku.reservations.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a parser of another make reads in our calendars, and whether it expands a stranger's rules
 * as we do: the npm package ical.js. {@code mvn -Pinterop} brings it; it needs Node and npm.
 */
@EnabledIfSystemProperty(named = "luukku.interop", matches = ".+")
class SecondParserIT {
  private static final Instant CHANGED = Instant.parse("2026-11-01T10:11:12Z");
  private static final Period AN_HOUR =
      new Period(Instant.parse("2026-12-24T07:00:00Z"), Instant.parse("2026-12-24T08:00:00Z"));
  private static final Period WINDOW =
      new Period(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2027-11-01T00:00:00Z"));

  @Test
  void reads_every_entry_as_it_was_meant() throws Exception {
    String title = String.join("\n", "Sali, \\ puolikas; \"A\"", "äöå😀".repeat(30));
    Entry booking =
        new Entry(
            "MK-2026-000042@luukku.example",
            3,
            CHANGED,
            title,
            new Entry.Taken(AN_HOUR),
            Optional.of("Pääkirjasto, Kirjastokuja 1"),
            Optional.of("https://luukku.example/my/matter?number=MK-2026-000042"),
            Entry.State.CANCELLED);
    Entry due =
        new Entry(
            "x@luukku.example",
            0,
            CHANGED,
            "Svara",
            new Entry.Due(LocalDate.of(2026, 12, 31)),
            Optional.empty(),
            Optional.empty(),
            Entry.State.CONFIRMED);

    JsonNode read = read(FeedWriter.write("Omat asiat", List.of(booking, due)));

    assertThat(read.get("version").asText()).isEqualTo("2.0");
    assertThat(read.get("method").asText()).isEqualTo("PUBLISH");
    assertThat(read.get("name").asText()).isEqualTo("Omat asiat");
    assertThat(read.get("refresh").asText()).isEqualTo("PT1H");
    JsonNode first = read.get("events").get(0);
    assertThat(first.get("uid").asText()).isEqualTo(booking.uid());
    assertThat(first.get("title").asText()).isEqualTo(title);
    assertThat(first.get("place").asText()).isEqualTo("Pääkirjasto, Kirjastokuja 1");
    assertThat(Instant.parse(first.get("starts").asText())).isEqualTo(AN_HOUR.starts());
    assertThat(Instant.parse(first.get("ends").asText())).isEqualTo(AN_HOUR.ends());
    assertThat(first.get("utc").asBoolean()).isTrue();
    assertThat(first.get("sequence").asInt()).isEqualTo(3);
    assertThat(first.get("status").asText()).isEqualTo("CANCELLED");
    assertThat(first.get("url").asText()).isEqualTo(booking.url().orElseThrow());
    assertThat(Instant.parse(first.get("changed").asText())).isEqualTo(CHANGED);
    JsonNode second = read.get("events").get(1);
    assertThat(second.get("starts").asText()).isEqualTo("2026-12-31");
    assertThat(second.get("ends").asText()).isEqualTo("2027-01-01");
  }

  @Test
  void reads_when_something_is_taken() throws Exception {
    JsonNode busy =
        read(BusyWriter.write("x", "a@b", WINDOW, List.of(AN_HOUR), List.of(AN_HOUR))).get("busy");

    assertThat(busy).hasSize(2);
    assertThat(busy.get(0).get("how").asText()).isEqualTo("BUSY");
    assertThat(busy.get(1).get("how").asText()).isEqualTo("BUSY-UNAVAILABLE");
    for (JsonNode one : busy) {
      assertThat(Instant.parse(one.get("starts").asText())).isEqualTo(AN_HOUR.starts());
      assertThat(Instant.parse(one.get("ends").asText())).isEqualTo(AN_HOUR.ends());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY;BYDAY=MO,WE,FR;INTERVAL=2;WKST=MO",
        "FREQ=WEEKLY;BYDAY=TH;COUNT=20",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270430T070000Z",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6",
        "FREQ=YEARLY;BYMONTH=6;BYDAY=3SA",
        "FREQ=DAILY;BYHOUR=7,12;BYMONTH=2"
      })
  void expands_rules_as_we_do(String rule) throws Exception {
    String text =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\n"
            + ("DTSTART:" + first(rule) + "\r\nDURATION:PT30M\r\nRRULE:" + rule)
            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    List<Instant> theirs = new ArrayList<>();
    read(text, WINDOW.starts().toString(), WINDOW.ends().toString())
        .get("starts")
        .forEach(start -> theirs.add(Instant.parse(start.asText())));

    assertThat(BusyReader.read(text, WINDOW))
        .extracting(Period::starts)
        .containsExactlyInAnyOrderElementsOf(theirs)
        .isNotEmpty();
  }

  /** A first start that the rule itself has: of any other, RFC 5545 leaves open what it means. */
  private static String first(String rule) {
    if (rule.contains("BYMONTHDAY=31") || rule.contains("BYMONTHDAY=-1")) {
      return "20260831T070000Z";
    }
    if (rule.contains("-1FR")) {
      return "20260828T070000Z";
    }
    if (rule.contains("BYSETPOS")) {
      return "20260831T070000Z";
    }
    if (rule.contains("BYMONTH=12")) {
      return "20251206T070000Z";
    }
    if (rule.contains("BYMONTH=6")) {
      return "20260620T070000Z";
    }
    if (rule.contains("BYMONTH=2")) {
      return "20260201T070000Z";
    }
    return rule.contains("TH") ? "20261001T070000Z" : "20260902T070000Z";
  }

  private static JsonNode read(String calendar, String... window) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", "read.js"));
    command.addAll(List.of(window));
    Process reader =
        new ProcessBuilder(command)
            .directory(Path.of(System.getProperty("luukku.interop")).toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = reader.getOutputStream()) {
      in.write(calendar.getBytes(StandardCharsets.UTF_8));
    }
    JsonNode read = new ObjectMapper().readTree(reader.getInputStream());
    if (reader.waitFor() != 0) {
      throw new IOException("ical.js could not read it.");
    }
    return read;
  }
}
