package fi.luukku.calendars.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import fi.luukku.reservations.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Monday 2 November 2026 to the end of Sunday 15 November, in Helsinki's winter (UTC+2). */
class BusyReaderTest {
  private static final Period WINDOW = utc("2026-11-01T22:00:00Z", "2026-11-15T22:00:00Z");

  @Test
  void one_entry_takes_its_time() {
    assertThat(read("DTSTART:20261103T070000Z", "DTEND:20261103T080000Z"))
        .containsExactly(utc("2026-11-03T07:00:00Z", "2026-11-03T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20261103T090000",
        "DTSTART;TZID=Europe/Helsinki:20261103T090000",
        "DTSTART;TZID=\"FLE Standard Time\":20261103T090000",
        "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Helsinki:20261103T090000",
        "DTSTART;TZID=Europe/Stockholm:20261103T080000"
      })
  void a_time_is_read_on_the_clock_that_it_names(String start) {
    assertThat(read(start, "DURATION:PT1H"))
        .containsExactly(utc("2026-11-03T07:00:00Z", "2026-11-03T08:00:00Z"));
  }

  @Test
  void a_whole_day_is_one_in_helsinki() {
    assertThat(read("DTSTART;VALUE=DATE:20261103", "DTEND;VALUE=DATE:20261105"))
        .containsExactly(utc("2026-11-02T22:00:00Z", "2026-11-04T22:00:00Z"));
    assertThat(read("DTSTART;VALUE=DATE:20261103"))
        .containsExactly(utc("2026-11-02T22:00:00Z", "2026-11-03T22:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"STATUS:CANCELLED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"})
  void what_takes_no_time_takes_none(String line) {
    assertThat(read("DTSTART:20261103T070000Z", "DTEND:20261103T080000Z", line)).isEmpty();
  }

  @Test
  void a_series_keeps_its_hour_when_clocks_change_and_leaves_out_what_was_taken_out() {
    assertThat(
            read(
                "DTSTART;TZID=Europe/Helsinki:20261001T090000",
                "DTEND;TZID=Europe/Helsinki:20261001T100000",
                "RRULE:FREQ=WEEKLY;BYDAY=TH,FR;UNTIL=20261113",
                "EXDATE;TZID=Europe/Helsinki:20261106T090000"))
        .containsExactlyInAnyOrder(
            utc("2026-11-05T07:00:00Z", "2026-11-05T08:00:00Z"),
            utc("2026-11-12T07:00:00Z", "2026-11-12T08:00:00Z"),
            utc("2026-11-13T07:00:00Z", "2026-11-13T08:00:00Z"));
  }

  @Test
  void a_moved_one_of_a_series_takes_its_new_time_alone() {
    String series =
        event("UID:a", "DTSTART:20261103T070000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2");
    String moved =
        event(
            "UID:a", "RECURRENCE-ID:20261110T070000Z", "DTSTART:20261111T090000Z", "DURATION:PT2H");

    assertThat(BusyReader.read(calendar(series + moved), WINDOW))
        .containsExactlyInAnyOrder(
            utc("2026-11-03T07:00:00Z", "2026-11-03T08:00:00Z"),
            utc("2026-11-11T09:00:00Z", "2026-11-11T11:00:00Z"));
  }

  @Test
  void single_further_dates_are_read_too() {
    assertThat(
            read(
                "DTSTART:20261103T070000Z",
                "DURATION:PT1H",
                "RDATE:20261104T070000Z,20270101T070000Z"))
        .hasSize(2);
  }

  @Test
  void what_began_before_the_window_and_never_ends_is_cut() {
    assertThat(read("DTSTART:19700101T000000Z", "DTEND:20991231T000000Z")).containsExactly(WINDOW);
    assertThat(read("DTSTART:20200101T120000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")).hasSize(14);
  }

  @Test
  void free_and_busy_of_others_is_read_too() {
    String told =
        "BEGIN:VFREEBUSY\r\nUID:x\r\nFREEBUSY:20261103T070000Z/PT1H,20261103T100000Z/20261103T110000Z\r\n"
            + "FREEBUSY;FBTYPE=FREE:20261104T070000Z/PT1H\r\nEND:VFREEBUSY\r\n";
    assertThat(BusyReader.read(calendar(told), WINDOW)).hasSize(2);
  }

  @Test
  void folded_lines_and_what_is_inside_an_entry_disturb_nothing() {
    String text =
        calendar(
            event(
                "DTSTART:2026\r\n 1103T070000Z",
                "SUMMARY;X=\"a:b;c\":x:y",
                "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDTSTART:1\r\nEND:VALARM",
                "DURATION:PT1H"));
    assertThat(BusyReader.read("\uFEFF" + text, WINDOW)).hasSize(1);
  }

  @Test
  void a_calendar_without_entries_is_one() {
    assertThat(BusyReader.read(calendar(""), WINDOW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE html><title>Sign in</title>",
        "{\"a\": 1}",
        "BEGIN:VCARD\r\nEND:VCARD\r\n",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261103T070000Z\r\n",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT\r\n",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nX:1\r\n"
      })
  void what_is_no_whole_calendar_is_refused(String text) {
    assertThat(why(text)).isEqualTo(BusyFailure.NOT_A_CALENDAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUMMARY:x",
        "DTSTART:20261399T070000Z",
        "DTSTART:20261103T070000Z\r\nDTEND:20261102T070000Z",
        "DTSTART:20261103T070000Z\r\nDURATION:P99999999999999D",
        "DTSTART:20261103T070000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=SOMETIMES",
        "DTSTART:20261103T070000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;INTERVAL=0",
        "DTSTART:20261103T070000Z\r\nDURATION:PT1H\r\nRRULE:"
      })
  void an_entry_that_says_the_impossible_makes_the_whole_unbelievable(String lines) {
    assertThat(why(calendar(event(lines)))).isEqualTo(BusyFailure.NOT_A_CALENDAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=2",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11"
            + ";BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15"
      })
  void what_repeats_without_end_is_refused_before_it_is_counted_out(String rule) {
    String text = calendar(event("DTSTART:20150103T070000Z", "DURATION:PT1S", "RRULE:" + rule));
    long begun = System.nanoTime();
    assertThat(why(text)).isEqualTo(BusyFailure.ENDLESS);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void more_times_than_anybody_has_are_refused() {
    String many =
        event("DTSTART:20261101T230000Z", "DURATION:PT1M", "RRULE:FREQ=MINUTELY;INTERVAL=3");
    assertThat(why(calendar(many))).isEqualTo(BusyFailure.TOO_MANY);
  }

  @Test
  void boxes_in_boxes_are_refused_and_overflow_nothing() {
    assertThat(why("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(60_000)))
        .isEqualTo(BusyFailure.NOT_A_CALENDAR);
  }

  @Test
  void a_zone_that_nobody_knows_is_told() {
    String text = calendar(event("DTSTART;TZID=Mars/Olympus:20261103T070000", "DURATION:PT1H"));
    assertThat(why(text)).isEqualTo(BusyFailure.UNKNOWN_TIME_ZONE);
  }

  /** Whatever is changed in a calendar, it is read or refused, and no other fault comes of it. */
  @Test
  void a_broken_calendar_is_read_or_refused() {
    String whole =
        calendar(
            event(
                "UID:a",
                "DTSTART;TZID=Europe/Helsinki:20261001T090000",
                "DTEND;TZID=Europe/Helsinki:20261001T100000",
                "RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271113T000000Z",
                "EXDATE:20261106T090000",
                "RDATE;VALUE=DATE:20261107"));
    String letters = "0123456789:;,=-+TZPDHMSFREQ\r\n \"äBEGINEND/";
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      StringBuilder broken = new StringBuilder(whole);
      for (int change = 0; change <= seed % 4; change++) {
        broken.setCharAt(
            random.nextInt(broken.length()), letters.charAt(random.nextInt(letters.length())));
      }
      try {
        BusyReader.read(broken.toString(), WINDOW);
      } catch (Unusable refused) {
        assertThat(refused.why()).isNotNull();
      }
    }
  }

  private static BusyFailure why(String text) {
    List<BusyFailure> told = new java.util.ArrayList<>();
    assertThatThrownBy(() -> BusyReader.read(text, WINDOW))
        .isInstanceOfSatisfying(Unusable.class, refused -> told.add(refused.why()));
    return told.get(0);
  }

  private static List<Period> read(String... lines) {
    return BusyReader.read(calendar(event(lines)), WINDOW);
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }

  private static String calendar(String components) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + components + "END:VCALENDAR\r\n";
  }

  private static Period utc(String from, String to) {
    return new Period(Instant.parse(from), Instant.parse(to));
  }
}
