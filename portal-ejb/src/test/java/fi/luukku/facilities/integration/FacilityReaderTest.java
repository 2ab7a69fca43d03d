package fi.luukku.facilities.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.reservations.Quota;
import fi.luukku.shared.ContentFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo town's facilities, and the same with something that does not fit together. */
class FacilityReaderTest {
  private static final Path DEMO = Path.of("../launcher/src/main/mallikunta");
  private static final String HALL_A = "  - key: sports-hall-a\n";

  @TempDir Path content;

  @BeforeEach
  void copy() throws IOException {
    for (String file : List.of(FacilityFiles.FACILITIES, FacilityFiles.QUEUES)) {
      Files.copy(DEMO.resolve(file), content.resolve(file));
    }
  }

  @Test
  void a_quota_of_a_kind_counts_over_all_of_the_kind_and_stands_beside_ones_own() throws Exception {
    change(HALL_A, HALL_A + "    quotas:\n      - {times: 2, per: day}\n");

    List<Quota> quotas = find("sports-hall-a").limits().quotas();

    assertThat(quotas).hasSize(2);
    assertThat(quotas.get(0).purposes()).isEqualTo(Set.of("facilities/sports-hall-a"));
    assertThat(quotas.get(1).purposes())
        .contains("facilities/sports-hall-a", "facilities/koivumaki-gym");
    assertThat(find("koivumaki-gym").limits().quotas()).containsExactly(quotas.get(1));
  }

  @Test
  void setting_up_and_clearing_up_stand_around_each_use() throws Exception {
    change(HALL_A, HALL_A + "    setUpMinutes: 15\n    clearUpMinutes: 30\n");

    assertThat(find("sports-hall-a").rules().before()).isEqualTo(Duration.ofMinutes(15));
    assertThat(find("sports-hall-a").rules().pause()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void rules_that_contradict_each_other_are_refused_with_key_and_reason() throws Exception {
    change("    maxMinutes: 180\n", "    maxMinutes: 100\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("facilities.yaml: sports-hall-a: From the shortest to the longest");
  }

  @Test
  void a_quota_that_says_neither_or_both_is_refused() throws Exception {
    change(HALL_A, HALL_A + "    quotas:\n      - {times: 2, hours: 3, per: day}\n");

    assertThatThrownBy(this::read).hasMessageContaining("either times or hours");
  }

  @Test
  void an_address_for_opening_hours_is_one_of_the_web() throws Exception {
    String address = "    openingHoursFrom: \"%s\"\n";
    change(HALL_A, HALL_A + address.formatted("https://hours.example/hall"));
    assertThat(find("sports-hall-a").hoursFrom()).map(URI::getHost).hasValue("hours.example");
    assertThat(find("koivumaki-gym").hoursFrom()).isEmpty();

    change("https://hours.example/hall", "file:///etc/passwd");
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("facilities.yaml: sports-hall-a: openingHoursFrom");
  }

  private FacilityOffering find(String key) {
    return read().stream()
        .filter(one -> one.facility().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<FacilityOffering> read() {
    return new FacilityReader(new ContentFolder(content)).offerings();
  }

  private void change(String what, String to) throws IOException {
    Path file = content.resolve(FacilityFiles.FACILITIES);
    String text = Files.readString(file);
    int at = text.indexOf(what);
    assertThat(at).isNotNegative();
    Files.writeString(file, text.substring(0, at) + to + text.substring(at + what.length()));
  }
}
