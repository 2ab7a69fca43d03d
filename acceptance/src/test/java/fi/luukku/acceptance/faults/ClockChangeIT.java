package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F32: the day on which the clocks change next, at a hall that is open from 9 to 23 every day. */
class ClockChangeIT {
  private static final String HALL = "village-hall";
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final LocalDate DAY =
      LocalDate.ofInstant(HELSINKI.getRules().nextTransition(Instant.now()).getInstant(), HELSINKI);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Samples samples = Samples.get();

  @Test
  void it_opens_by_the_clock_on_the_wall_before_and_after_the_change() throws Exception {
    LocalDate before = DAY.minusDays(1);
    String address = "/api/facilities/%s/free-times?from=%s&to=%s".formatted(HALL, before, DAY);
    JsonNode days = JSON.readTree(samples.owner.get(address).text()).get("days");

    Instant first = opens(days.get(0), before);
    Instant second = opens(days.get(1), DAY);
    Duration between = Duration.between(first, second);
    assertThat(between).isIn(Duration.ofHours(23), Duration.ofHours(25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"03:00", "03:30", "03:30+02:00", "03:30+03:00", "02:30", "04:00"})
  void no_time_of_the_night_is_held(String forged) {
    String page =
        "/facilities/facility?key=%s&week=%s&day=%s&starts=09:00".formatted(HALL, monday(), DAY);
    WebForm form = samples.owner.open(page).form().press("#continue");
    long before = Database.count("SELECT COUNT(*) FROM occupancy WHERE kind = 'HOLD'");

    Answer answer = samples.owner.submit(form.with("starts", forged).with("ends", "10:00"));

    assertThat(answer.status()).isIn(200, 422);
    assertThat(answer.page().select("#error-summary")).hasSize(1);
    assertThat(Database.count("SELECT COUNT(*) FROM occupancy WHERE kind = 'HOLD'"))
        .isLessThanOrEqualTo(before);
  }

  private static Instant opens(JsonNode day, LocalDate date) {
    assertThat(day.get("day").asText()).isEqualTo(date.toString());
    Instant opens = Instant.parse(day.get("open").get(0).get("starts").asText());
    assertThat(opens).isEqualTo(date.atTime(LocalTime.of(9, 0)).atZone(HELSINKI).toInstant());
    Instant closes = Instant.parse(day.get("open").get(0).get("ends").asText());
    assertThat(Duration.between(opens, closes)).isEqualTo(Duration.ofHours(14));
    return opens;
  }

  private static LocalDate monday() {
    return DAY.minusDays(DAY.getDayOfWeek().getValue() - 1L);
  }
}
