package fi.luukku.facilities.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.domain.OpenTimes;
import fi.luukku.shared.TimeSource;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening hours as others write them, and what cannot be taken, with its place. */
class HoursReaderTest {
  private static final String MONDAY = "2027-02-08";
  private static final String EVERY_DAY = "{\"opens\":\"08:00\",\"closes\":\"20:00\"}";

  @Test
  void a_week_is_read_whatever_else_a_page_says() {
    OpeningHours hours =
        HoursReader.read(
                """
                {"@context": "https://schema.org", "@type": "SportsActivityLocation",
                 "name": "Hall", "geo": {"latitude": 60.1},
                 "openingHoursSpecification": [
                  {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "https://schema.org/Tuesday"],
                   "opens": "08:00:00", "closes": "11:30"},
                  {"dayOfWeek": "http://schema.org/Monday", "opens": "12:00", "closes": "16:00"},
                  {"dayOfWeek": "Sunday", "opens": "00:00", "closes": "00:00"}]}
                """)
            .hours();

    assertThat(on(hours, MONDAY))
        .containsExactly(times(MONDAY, "08:00", "11:30"), times(MONDAY, "12:00", "16:00"));
    assertThat(on(hours, "2027-02-09")).containsExactly(times("2027-02-09", "08:00", "11:30"));
    assertThat(on(hours, "2027-02-14")).isEmpty();
  }

  @Test
  void what_is_kept_reads_the_same_and_holds_nothing_else() {
    HoursReader.Reading reading =
        HoursReader.read(
            "{\"secret\":\"x\",\"openingHoursSpecification\":%s,\"specialOpeningHoursSpecification\":[%s]}"
                .formatted(EVERY_DAY, closed("2027-02-08", "2027-02-09")));

    assertThat(reading.text()).doesNotContain("secret");
    assertThat(HoursReader.read(reading.text())).isEqualTo(reading);
    assertThat(on(reading.hours(), MONDAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "24:00:00", "23:59", "23:59:59"})
  void the_whole_day_is_open_to_its_end(String closes) {
    OpeningHours hours = usual("{\"opens\":\"00:00\",\"closes\":\"%s\"}".formatted(closes));

    assertThat(new OpenTimes(hours).between(day(MONDAY), day("2027-02-09")))
        .containsExactly(new Period(instant(MONDAY, "00:00"), instant("2027-02-10", "00:00")));
  }

  @Test
  void hours_over_midnight_end_on_the_next_day() {
    OpeningHours hours =
        usual("{\"dayOfWeek\":\"Monday\",\"opens\":\"18:00\",\"closes\":\"02:00\"}");

    assertThat(on(hours, MONDAY))
        .containsExactly(new Period(instant(MONDAY, "18:00"), instant("2027-02-09", "02:00")));
    assertThat(on(hours, "2027-02-09")).isEmpty();
  }

  @Test
  void the_clock_on_the_wall_counts_where_it_changes() {
    OpeningHours hours = usual("{\"opens\":\"00:00\",\"closes\":\"06:00\"}");

    assertThat(on(hours, "2026-03-29"))
        .singleElement()
        .extracting(Period::length)
        .isEqualTo(Duration.ofHours(5));
    assertThat(on(hours, "2026-10-25"))
        .singleElement()
        .extracting(Period::length)
        .isEqualTo(Duration.ofHours(7));
  }

  @Test
  void a_season_stands_in_the_place_of_the_usual_week_and_a_closing_in_that_of_both() {
    OpeningHours hours =
        usual(
            EVERY_DAY,
            "{\"opens\":\"10:00\",\"closes\":\"14:00\",\"dayOfWeek\":[\"Monday\",\"Tuesday\"],"
                + "\"validFrom\":\"2027-06-07\",\"validThrough\":\"2027-08-01\"}",
            closed("2027-07-05", "2027-07-11"));

    assertThat(on(hours, "2027-05-31")).containsExactly(times("2027-05-31", "08:00", "20:00"));
    assertThat(on(hours, "2027-06-07")).containsExactly(times("2027-06-07", "10:00", "14:00"));
    assertThat(on(hours, "2027-06-09")).containsExactly(times("2027-06-09", "08:00", "20:00"));
    assertThat(on(hours, "2027-07-05")).isEmpty();
    assertThat(on(hours, "2027-07-07")).isEmpty();
    assertThat(on(hours, "2027-08-02")).containsExactly(times("2027-08-02", "08:00", "20:00"));
  }

  @Test
  void a_season_leaves_holidays_to_the_content_and_special_hours_do_not() {
    String season =
        "{\"opens\":\"10:00\",\"closes\":\"14:00\",\"validFrom\":\"2027-01-01\",\"validThrough\":\"2027-12-31\"}";
    String may = "{\"opens\":\"09:00\",\"closes\":\"12:00\",%s}".formatted(dates("2027-05-01"));

    assertThat(on(usual(season), "2027-05-01")).isEmpty();
    assertThat(on(read("[" + season + "]", "[" + may + "]"), "2027-05-01"))
        .containsExactly(times("2027-05-01", "09:00", "12:00"));
  }

  @Test
  void special_hours_of_one_day_add_up_and_a_special_closing_wins() {
    String some = "{\"opens\":\"%s\",\"closes\":\"%s\"," + dates(MONDAY) + "}";
    OpeningHours hours =
        read(
            "[" + EVERY_DAY + "]",
            "["
                + closed("2027-02-09", "2027-02-09")
                + ","
                + some.formatted("09:00", "11:00")
                + ","
                + some.formatted("13:00", "15:00")
                + "]");

    assertThat(on(hours, MONDAY))
        .containsExactly(times(MONDAY, "09:00", "11:00"), times(MONDAY, "13:00", "15:00"));
    assertThat(on(hours, "2027-02-09")).isEmpty();
    assertThat(on(hours, "2027-02-10")).containsExactly(times("2027-02-10", "08:00", "20:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'dayOfWeek':'Mo','opens':'08:00','closes':'16:00'} | WRONG_DAY | .dayOfWeek",
        "{'dayOfWeek':'PublicHolidays'} | WRONG_DAY | .dayOfWeek",
        "{'dayOfWeek':[],'opens':'08:00','closes':'16:00'} | WRONG_DAY | .dayOfWeek",
        "{'dayOfWeek':7,'opens':'08:00','closes':'16:00'} | WRONG_DAY | .dayOfWeek",
        "{'opens':'8:00','closes':'16:00'} | WRONG_TIME | .opens",
        "{'opens':'25:00','closes':'26:00'} | WRONG_TIME | .opens",
        "{'opens':'24:00','closes':'06:00'} | WRONG_TIME | .opens",
        "{'opens':'08:00+02:00','closes':'16:00'} | WRONG_TIME | .opens",
        "{'opens':'08:00'} | WRONG_TIME | .closes",
        "{'closes':'16:00'} | WRONG_TIME | .opens",
        "{'opens':'10:00','closes':'10:00'} | WRONG_TIME | .closes",
        "{'opens':'08:00','closes':null} | WRONG_TIME | .closes",
        "{'open':'08:00','closes':'16:00'} | WRONG_FORM | ''",
        "7 | WRONG_FORM | ''",
        "{'validFrom':'2027-02-30'} | WRONG_DATE | .validFrom",
        "{'validFrom':'0001-01-01'} | WRONG_DATE | .validFrom",
        "{'validThrough':'20270-01-01'} | WRONG_DATE | .validThrough",
        "{'validThrough':'2101-01-01'} | WRONG_DATE | .validThrough",
        "{'validFrom':'2027-02-08T00:00:00'} | WRONG_DATE | .validFrom",
        "{'validFrom':'2027-02-08','validThrough':'2027-02-07'} | ENDS_BEFORE_IT_STARTS | .validThrough",
      })
  void what_is_wrong_is_told_with_its_place(String written, HoursFailure why, String field) {
    String json = written.replace("'", "\"");

    UnusableHours told = refused(root("[" + EVERY_DAY + "," + json + "]", "[]"));

    assertThat(told.why()).isEqualTo(why);
    assertThat(told.place()).isEqualTo("openingHoursSpecification[1]" + field);
  }

  @Test
  void two_things_about_one_day_are_refused() {
    String mondays = "{\"dayOfWeek\":\"Monday\",\"opens\":\"19:00\",\"closes\":\"22:00\"}";
    String noMondays = "{\"dayOfWeek\":\"Monday\"}";
    String summer = "{\"opens\":\"08:00\",\"closes\":\"12:00\",\"validThrough\":\"2027-06-30\"}";
    String june = "{\"opens\":\"11:00\",\"closes\":\"13:00\",\"validFrom\":\"2027-06-30\"}";

    for (List<String> two :
        List.of(
            List.of(EVERY_DAY, mondays), List.of(EVERY_DAY, noMondays), List.of(summer, june))) {
      UnusableHours told = refused(root(two.toString(), "[]"));
      assertThat(told.why()).as("%s", two).isEqualTo(HoursFailure.CONTRADICTION);
      assertThat(told.place()).isEqualTo("openingHoursSpecification[1]");
    }
    String week = "{\"opens\":\"10:00\",\"closes\":\"12:00\",%s}";
    UnusableHours special =
        refused(
            root(
                EVERY_DAY,
                List.of(
                        week.formatted(
                            "\"validFrom\":\"2027-02-01\",\"validThrough\":\"2027-02-14\""),
                        week.formatted(dates(MONDAY)))
                    .toString()));
    assertThat(special.why()).isEqualTo(HoursFailure.CONTRADICTION);
    assertThat(special.place()).isEqualTo("specialOpeningHoursSpecification[1]");
  }

  @Test
  void special_hours_without_dates_are_refused() {
    assertThat(refused(root(EVERY_DAY, "[" + EVERY_DAY + "]")).why())
        .isEqualTo(HoursFailure.WRONG_DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | NO_HOURS",
        "<html></html> | NOT_JSON",
        "{\"openingHoursSpecification\": [ | NOT_JSON",
        "{} {} | NOT_JSON",
        "{\"openingHoursSpecification\":[],\"openingHoursSpecification\":[]} | NOT_JSON",
        "[] | NO_HOURS",
        "null | NO_HOURS",
        "{\"openingHours\": \"Mo-Su\"} | NO_HOURS",
        "{\"openingHoursSpecification\": []} | NO_HOURS",
        "{\"openingHoursSpecification\": \"Mo-Su\"} | WRONG_FORM",
      })
  void what_holds_no_hours_is_refused(String text, HoursFailure why) {
    assertThat(refused(text).why()).isEqualTo(why);
  }

  @Test
  void ten_thousand_entries_and_a_deep_nest_are_refused() {
    String many = String.join(",", Collections.nCopies(10_000, "{}"));
    assertThat(refused(root("[" + many + "]", "[]")).why()).isEqualTo(HoursFailure.TOO_MANY);
    assertThat(refused(root(EVERY_DAY, "[" + many + "]")).why()).isEqualTo(HoursFailure.TOO_MANY);
    assertThat(refused("[".repeat(400_000)).why()).isEqualTo(HoursFailure.NOT_JSON);
  }

  private static UnusableHours refused(String text) {
    List<UnusableHours> told = new java.util.ArrayList<>();
    assertThatThrownBy(() -> HoursReader.read(text))
        .isInstanceOfSatisfying(UnusableHours.class, told::add);
    return told.get(0);
  }

  private static OpeningHours usual(String... specifications) {
    return read(List.of(specifications).toString(), "[]");
  }

  private static OpeningHours read(String usual, String special) {
    return HoursReader.read(root(usual, special)).hours();
  }

  private static String root(String usual, String special) {
    return "{\"openingHoursSpecification\":%s,\"specialOpeningHoursSpecification\":%s}"
        .formatted(usual, special);
  }

  private static String closed(String from, String to) {
    return "{\"opens\":\"00:00\",\"closes\":\"00:00\",\"validFrom\":\"%s\",\"validThrough\":\"%s\"}"
        .formatted(from, to);
  }

  private static String dates(String day) {
    return "\"validFrom\":\"%s\",\"validThrough\":\"%s\"".formatted(day, day);
  }

  private static List<Period> on(OpeningHours hours, String day) {
    return new OpenTimes(hours).on(day(day));
  }

  private static Period times(String day, String opens, String closes) {
    return new Period(instant(day, opens), instant(day, closes));
  }

  private static java.time.Instant instant(String day, String time) {
    return LocalDateTime.parse(day + "T" + time).atZone(TimeSource.LOCAL).toInstant();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
