package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is behind the portal, as the town's own content has it. */
class SitePageIT {
  @ParameterizedTest
  @CsvSource({
    "fi, arkisin klo 8.30–15.30, Mallikunnan kaupunki, Tietosuojavastaava, Mallikunnan asiointi",
    "sv, vardagar kl. 8.30–15.30, Mallikunta stad, Dataskyddsombud, Mallikuntas e-tjänster",
    "en, weekdays 8:30–15:30, Town of Mallikunta, Data Protection Officer, Mallikunta Online Services"
  })
  void tells_how_the_town_is_reached_and_who_answers_for_the_data(
      String language, String hours, String town, String officer, String portal) {
    try (Visitor visitor = Visitor.with(language, Visitor.PHONE)) {
      visitor.open("/site/help");
      assertThat(visitor.main().innerText()).contains("+358 19 555 0100", hours, town);
      assertThat(visitor.main().locator("a[href='tel:+358195550100']").count()).isEqualTo(1);
      visitor.look("help");
      visitor.open("/site/privacy");
      assertThat(visitor.main().innerText())
          .contains(town, "0000000-0", officer, "tietosuoja@mallikunta.example");
      assertThat(visitor.page().locator("footer").innerText()).contains(portal, town);
      visitor.look("privacy");
    }
  }
}
