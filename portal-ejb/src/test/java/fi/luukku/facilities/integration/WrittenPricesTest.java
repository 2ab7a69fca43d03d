package fi.luukku.facilities.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.facilities.UserGroup;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.shared.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo municipality's facilities, as they are and with one thing wrong. */
class WrittenPricesTest {
  private static final Path DEMO = Path.of("../launcher/src/main/mallikunta");

  @TempDir private Path folder;

  @Test
  void the_demo_has_prices_for_all_and_keeps_companies_out_of_school_halls() throws IOException {
    FacilityOffering hall = read("", "").get(0);

    assertThat(hall.facility().key()).isEqualTo("sports-hall-a");
    assertThat(hall.facility().priceLists().get(0).groups())
        .containsExactly(UserGroup.RESIDENT, UserGroup.ASSOCIATION, UserGroup.YOUTH);
  }

  @Test
  void a_gap_between_price_lists_names_the_facility_the_list_and_the_day() {
    assertThatThrownBy(() -> read("from: \"2027-01-01\"", "from: \"2027-02-01\""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "facilities.yaml: ice-rink: price list 2027 leaves days without a price from"
                + " 2027-01-01.");
  }

  @Test
  void a_rate_of_tax_that_is_not_in_force_is_refused() {
    assertThatThrownBy(() -> read("vatPercent: 25.5", "vatPercent: 14"))
        .hasMessageContaining("rowing-boat")
        .hasMessageContaining("14 %, which vatRates do not have on all its days");
  }

  @Test
  void an_unknown_group_is_refused() {
    assertThatThrownBy(() -> read("youth: 0}", "pupils: 0}"))
        .hasMessageContaining("no group pupils");
  }

  @Test
  void a_group_that_is_priced_twice_is_refused() {
    assertThatThrownBy(() -> read("youth: 0}", "youth: 0, resident: 100}"))
        .hasStackTraceContaining("Duplicate field 'resident'");
  }

  private List<FacilityOffering> read(String wrong, String instead) throws IOException {
    String facilities = Files.readString(DEMO.resolve("facilities.yaml"));
    int place = facilities.indexOf(wrong);
    Files.writeString(
        folder.resolve("facilities.yaml"),
        facilities.substring(0, place) + instead + facilities.substring(place + wrong.length()));
    Files.copy(DEMO.resolve("queues.yaml"), folder.resolve("queues.yaml"));
    return new FacilityReader(new ContentFolder(folder)).offerings();
  }
}
