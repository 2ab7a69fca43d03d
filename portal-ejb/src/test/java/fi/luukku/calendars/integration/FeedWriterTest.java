package fi.luukku.calendars.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.calendars.domain.Entry;
import fi.luukku.reservations.Period;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class FeedWriterTest {
  private static final Period AN_HOUR =
      new Period(Instant.parse("2026-12-24T07:00:00Z"), Instant.parse("2026-12-24T08:00:00Z"));

  @Test
  void says_how_often_it_is_worth_fetching_and_what_it_is_called() {
    assertThat(FeedWriter.write("Mina ärenden, 1; 2", List.of()))
        .contains(
            "VERSION:2.0\r\n",
            "METHOD:PUBLISH\r\n",
            "NAME:Mina ärenden\\, 1\\; 2\r\n",
            "X-WR-CALNAME:Mina ärenden\\, 1\\; 2\r\n",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n",
            "X-PUBLISHED-TTL:PT1H\r\n");
  }

  @Test
  void a_booking_has_its_time_in_utc_and_its_state() {
    assertThat(FeedWriter.write("x", List.of(booking(Entry.State.CANCELLED, "Passi"))))
        .contains(
            "UID:MK-2026-000042@luukku.example\r\n",
            "SEQUENCE:3\r\n",
            "DTSTAMP:20261101T101112Z\r\n",
            "LAST-MODIFIED:20261101T101112Z\r\n",
            "DTSTART:20261224T070000Z\r\n",
            "DTEND:20261224T080000Z\r\n",
            "STATUS:CANCELLED\r\n");
  }

  @Test
  void what_is_due_is_a_day_that_takes_no_time() {
    Entry due =
        new Entry(
            "a@b",
            0,
            Instant.EPOCH,
            "Vastaa",
            new Entry.Due(LocalDate.of(2026, 12, 31)),
            Optional.empty(),
            Optional.empty(),
            Entry.State.CONFIRMED);

    assertThat(FeedWriter.write("x", List.of(due)))
        .contains(
            "DTSTART;VALUE=DATE:20261231\r\n",
            "DTEND;VALUE=DATE:20270101\r\n",
            "TRANSP:TRANSPARENT\r\n");
  }

  @Test
  void words_that_look_like_the_format_stay_words() throws Exception {
    String hostile = "Sali; 1, \\n\r\nEND:VEVENT\r\nATTENDEE:mailto:x@y.example " + "ä".repeat(90);
    String text = FeedWriter.write("x", List.of(booking(Entry.State.CONFIRMED, hostile)));

    assertThat(text.split("\r\n")).doesNotContain("ATTENDEE:mailto:x@y.example");
    Calendar read = new CalendarBuilder().build(new StringReader(text));
    assertThat(read.getComponents()).hasSize(1);
    assertThat(text.lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD"));
    VEvent event = (VEvent) read.getComponents().get(0);
    assertThat(event.getSummary().getValue()).contains("Sali; 1, \\n", "ä".repeat(90));
  }

  @Test
  void the_same_entries_make_the_same_text() {
    List<Entry> entries = List.of(booking(Entry.State.TENTATIVE, "Sali"));
    assertThat(FeedWriter.write("x", entries)).isEqualTo(FeedWriter.write("x", entries));
  }

  @Test
  void free_and_busy_holds_times_alone() {
    Period day =
        new Period(Instant.parse("2026-12-24T00:00:00Z"), Instant.parse("2026-12-25T00:00:00Z"));
    Period closed =
        new Period(Instant.parse("2026-12-24T10:00:00Z"), Instant.parse("2026-12-24T22:00:00Z"));

    assertThat(BusyWriter.write("x", "a@b", day, List.of(AN_HOUR), List.of(closed)))
        .contains(
            "BEGIN:VFREEBUSY\r\n",
            "FREEBUSY;FBTYPE=BUSY:20261224T070000Z/",
            "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261224T100000Z/")
        .doesNotContain("SUMMARY", "VEVENT");
  }

  private static Entry booking(Entry.State state, String title) {
    return new Entry(
        "MK-2026-000042@luukku.example",
        3,
        Instant.parse("2026-11-01T10:11:12Z"),
        title,
        new Entry.Taken(AN_HOUR),
        Optional.of("Pääkirjasto"),
        Optional.of("https://luukku.example/my/matter?number=MK-2026-000042"),
        state);
  }
}
