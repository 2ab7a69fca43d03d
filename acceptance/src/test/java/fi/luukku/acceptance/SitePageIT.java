package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is behind the portal, as the town's own content has it. */
class SitePageIT {
  private static final int NARROW = 320;
  private static final Pattern EXPIRES = Pattern.compile("(?m)^Expires: (\\S+)$");

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

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void the_head_is_one_row_on_a_desktop_without_script_too(String language) {
    try (Visitor visitor = Visitor.withoutScript(language, Visitor.DESKTOP)) {
      visitor.signIn("testi.aino", "/site/help");

      BoundingBox menu = visitor.page().locator("header .nav-wide").boundingBox();
      BoundingBox tools = visitor.page().locator("header .tools").boundingBox();

      assertThat(tools.y).isLessThan(menu.y + menu.height / 2);
      assertThat(visitor.page().locator("header .tools noscript").boundingBox().width)
          .isEqualTo(tools.width);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void the_example_in_the_search_field_is_not_cut_on_a_narrow_phone(String language) {
    try (Visitor visitor = Visitor.with(language, NARROW)) {
      visitor.open("/");

      Object room =
          visitor
              .page()
              .evaluate(
                  "() => { const field = document.getElementById('q');"
                      + " const words = document.createElement('span');"
                      + " words.style.font = getComputedStyle(field).font;"
                      + " words.style.whiteSpace = 'nowrap'; words.style.position = 'absolute';"
                      + " words.textContent = field.placeholder; document.body.append(words);"
                      + " const style = getComputedStyle(field);"
                      + " return field.clientWidth - parseFloat(style.paddingLeft)"
                      + " - parseFloat(style.paddingRight)"
                      + " - words.getBoundingClientRect().width; }");

      assertThat(((Number) room).doubleValue()).isNotNegative();
    }
  }

  @Test
  void tells_programs_what_is_theirs_and_to_whom_a_weakness_is_told() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE)) {
      assertThat(visitor.open("/robots.txt").text()).contains("User-agent: *", "Disallow: /my\n");
      Response security = visitor.open("/.well-known/security.txt");
      assertThat(security.headerValue("content-type")).isEqualTo("text/plain;charset=UTF-8");
      Matcher expires = EXPIRES.matcher(security.text());
      assertThat(expires.find()).isTrue();
      assertThat(Instant.parse(expires.group(1)))
          .isBetween(
              Instant.now().plus(Duration.ofDays(30)), Instant.now().plus(Duration.ofDays(365)));
      assertThat(security.text()).contains("Contact: mailto:neuvonta@mallikunta.example\n");
    }
  }
}
