package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are kept for visitors: everybody's, and nobody's own. */
class KeptPageIT {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/services", "/articles", "/site/help"})
  void shows_a_visitor_nothing_of_who_was_signed_in_before(String path) {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP);
        Visitor anybody = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", path);
      for (int i = 0; i < 2; i++) {
        Response own = aino.open(path);
        Response open = anybody.open(path);

        assertThat(own.text()).contains("Aino Testilä-Esimerkki");
        assertThat(own.headers()).containsEntry("cache-control", "no-store");
        assertThat(open.text()).doesNotContain("Aino").contains("/sign-in?to=");
        assertThat(open.headers()).containsKey("etag").doesNotContainKey("set-cookie");
      }
    }
  }

  /** Drawn pages share parts (docs/adr/0019): whoever comes after somebody sees their own page. */
  @Test
  void draws_each_persons_page_around_the_parts_that_all_share() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP);
        Visitor eino = Visitor.with("sv", Visitor.DESKTOP);
        Visitor anybody = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/?a=1");
      eino.signIn("testi.eino", "/?b=2");
      for (int i = 0; i < 2; i++) {
        assertThat(aino.open("/?a=1").text())
            .contains("Aino Testilä-Esimerkki", "Usein tarvitut", "a=1&amp;lang=sv")
            .doesNotContain("Eino", "b=2");
        assertThat(eino.open("/?b=2").text())
            .contains("Eino", "b=2&amp;lang=fi")
            .doesNotContain("Aino", "a=1", "Usein tarvitut");
        assertThat(anybody.open("/services?c=3").text())
            .contains("c=3&amp;lang=sv", "aria-current=\"true\"")
            .doesNotContain("Aino", "Eino", "a=1", "b=2", "href=\"/\" aria-current");
      }
    }
  }

  @Test
  void keeps_languages_apart_whichever_way_they_were_chosen() {
    try (Visitor finn = Visitor.with("fi", Visitor.PHONE);
        Visitor swede = Visitor.with("sv", Visitor.PHONE)) {
      assertThat(finn.open("/").text()).contains("lang=\"fi\"");
      assertThat(swede.open("/").text()).contains("<html").contains(" lang=\"sv\">");
      finn.open("/?lang=en");

      assertThat(finn.open("/").text()).contains(" lang=\"en\">");
      assertThat(swede.open("/").text()).contains(" lang=\"sv\">");
    }
  }

  @Test
  void gives_each_answer_its_own_correlation_id_and_all_security_headers() {
    try (Visitor anybody = Visitor.with("fi", Visitor.PHONE)) {
      Response first = anybody.open("/services");
      Response second = anybody.open("/services");

      assertThat(second.headers()).containsKeys("content-security-policy", "x-frame-options");
      assertThat(second.headers().get("x-correlation-id"))
          .isNotEqualTo(first.headers().get("x-correlation-id"));
    }
  }

  @Test
  void keeps_no_page_with_a_form_that_is_a_visitors_own() {
    try (Visitor one = Visitor.with("fi", Visitor.PHONE);
        Visitor other = Visitor.with("fi", Visitor.PHONE)) {
      assertThat(token(one)).isNotEqualTo(token(other));
    }
  }

  private static String token(Visitor visitor) {
    visitor.open("/report");
    return visitor.page().locator("main input[name=csrf]").first().getAttribute("value");
  }
}
