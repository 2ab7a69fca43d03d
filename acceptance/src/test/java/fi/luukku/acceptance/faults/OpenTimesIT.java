package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free times as JSON, for other people's pages: without sign-in, and the same for everybody. */
class OpenTimesIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HALL = "/api/facilities/sports-hall-a/free-times";

  private final HttpVisitor anybody = HttpVisitor.anonymous();

  @Test
  void tells_a_week_from_today_with_utc_instants() throws IOException {
    JsonNode days = ok(HALL).get("days");

    assertThat(days).hasSize(7);
    assertThat(days.get(0).get("day").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(days.findValues("starts")).isNotEmpty();
    assertThat(days.findPath("open").findPath("starts").asText()).endsWith("Z");
  }

  @Test
  void appointments_are_told_for_each_place() throws IOException {
    JsonNode days = ok("/api/appointments/digital-support/free-times?place=library").get("days");

    assertThat(days).hasSize(7);
    assertThat(days.findValues("starts")).isNotEmpty();
  }

  @Test
  void a_closed_day_says_why_in_three_languages() throws IOException {
    JsonNode day = ok(HALL + "?from=2026-12-24&to=2026-12-24").get("days").get(0);

    assertThat(day.get("open")).isEmpty();
    assertThat(day.get("closedBecause").get("fi").asText()).isNotBlank();
    assertThat(day.get("closedBecause").get("sv").asText()).isNotBlank();
    assertThat(day.get("closedBecause").get("en").asText()).isNotBlank();
  }

  @Test
  void what_somebody_holds_is_gone_for_everybody_and_nobody_is_named() throws IOException {
    String week = "/api/facilities/meeting-room-silakka/free-times?from=2027-01-11&to=2027-01-17";
    List<String> before = starts(ok(week));
    HttpVisitor owner = HttpVisitor.citizen("testi.sofia");
    String hold = new HttpBookings(owner, "aino@esimerkki.test").holdFacility();

    Answer after = anybody.get(week);

    assertThat(starts(JSON.readTree(after.text()))).hasSizeLessThan(before.size());
    assertThat(after.text()).doesNotContain("Testilä", "Esimerkki", hold, "owner", "claim");
    assertThat(owner.get(week).text()).isEqualTo(after.text());
  }

  @Test
  void any_page_may_show_it_and_keep_it_some_seconds() {
    Answer answer = anybody.get(HALL);

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=10");
    assertThat(answer.header("Content-Type"))
        .isEqualToIgnoringWhitespace("application/json;charset=utf-8");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/facilities/nothing/free-times, 404",
    "/api/facilities/sports-hall-a/free-times?part=nothing, 404",
    "/api/facilities/sports-hall-a/free-times?part=ice-rink, 404",
    "/api/facilities/sports-hall-a/free-times?from=2026-02-30, 400",
    "/api/facilities/sports-hall-a/free-times?from=-999999999-01-01, 400",
    "/api/facilities/sports-hall-a/free-times?from=%2B999999999-12-31, 400",
    "/api/facilities/sports-hall-a/free-times?from=2027-01-02&to=2027-01-01, 400",
    "/api/facilities/sports-hall-a/free-times?from=2027-01-01&to=2027-03-04, 400",
    "/api/facilities/sports-hall-a/free-times?from=<script>, 400",
    "/api/appointments/digital-support/free-times, 400",
    "/api/appointments/digital-support/free-times?place=nowhere, 404",
    "/api/appointments/nothing/free-times?place=town-hall, 404",
  })
  void what_cannot_be_answered_is_said_as_a_problem(String address, int status) throws IOException {
    Answer answer = anybody.get(address.replace("<", "%3C").replace(">", "%3E"));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(JSON.readTree(answer.text()).get("status").asInt()).isEqualTo(status);
    assertThat(answer.text()).doesNotContain("script");
  }

  private JsonNode ok(String address) throws IOException {
    Answer answer = anybody.get(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return JSON.readTree(answer.text());
  }

  private static List<String> starts(JsonNode answer) {
    List<String> all = new ArrayList<>();
    answer.get("days").forEach(day -> day.get("starts").forEach(one -> all.add(one.asText())));
    return all;
  }
}
