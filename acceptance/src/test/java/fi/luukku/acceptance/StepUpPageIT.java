package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that needs more than the usual sign-in: explained, asked for, and gone on with. */
class StepUpPageIT {
  private static final String TIMES = "/appointments/choose-time?service=plots-and-plans";

  @ParameterizedTest
  @CsvSource({
    "fi, Tunnistaudu vahvemmin, Keskeytit tunnistautumisen",
    "sv, Identifiera dig starkare, Du avbröt identifieringen"
  })
  void comes_back_to_the_chosen_time_after_identifying_more_strongly(
      String language, String stronger, String cancelled) {
    try (Visitor aino = Visitor.with(language, Visitor.PHONE)) {
      aino.signIn("testi.aino", "/");
      Cookie before = session(aino);
      aino.open(TIMES);
      Locator time = aino.page().locator("input[name=time]").last();
      time.check(new Locator.CheckOptions().setForce(true));
      String chosen = time.getAttribute("value");
      aino.page().locator("#continue").click();
      aino.page().waitForURL("**/identity/stronger**");
      assertThat(aino.heading()).isEqualTo(stronger);
      aino.look("step-up-1-stronger");

      aino.main().locator("a.button").first().click();
      assertThat(aino.page().locator("#otp").isVisible()).isTrue();
      assertThat(aino.page().locator("#username").isVisible()).isFalse();
      aino.look("step-up-2-provider");
      aino.confirm();

      assertThat(aino.page().locator("input[name=time]:checked").getAttribute("value"))
          .isEqualTo(chosen);
      aino.page().locator("#continue").click();
      aino.page().waitForURL("**/appointments/confirm**");
      aino.look("step-up-3-goes-on");
      assertThat(session(aino).value).isNotEqualTo(before.value);
      assertThat(isDead(before)).isTrue();

      aino.open("/identity/cancelled?level=high&to=/my");
      assertThat(aino.heading()).isEqualTo(cancelled);
      aino.look("step-up-4-cancelled");
      aino.open("/identity/level-too-low?level=high&to=/my");
      aino.look("step-up-5-too-low");
      assertThat(links(aino)).contains("/my").noneMatch(link -> link.contains("sign-out"));
      assertThat(links(aino).get(0)).contains("level=high");
    }
  }

  @Test
  void asks_for_more_whoever_comes_without_script_too() {
    try (Visitor eino = Visitor.withoutScript("fi", Visitor.PHONE)) {
      eino.signIn("testi.eino", "/");
      eino.open(TIMES);
      eino.page()
          .locator("input[name=time]")
          .last()
          .check(new Locator.CheckOptions().setForce(true));
      eino.page().locator("#continue").click();
      assertThat(eino.page().url()).contains("/identity/stronger?level=high");
      eino.main().locator("a.button").first().click();
      eino.confirm();
      assertThat(eino.page().url()).contains(TIMES.substring(0, 20));
    }
  }

  /** Told on the service's page, and before a time is chosen; and done from there. */
  @Test
  void is_told_before_anything_is_chosen_and_every_test_person_can_do_it() {
    try (Visitor sofia = Visitor.withoutScript("fi", Visitor.PHONE)) {
      sofia.open("/services/plots");
      assertThat(sofia.main().innerText()).contains("Tavallista vahvempi");
      sofia.open(TIMES);
      assertThat(sofia.main().innerText()).contains("Tarvitset vahvemman tunnistautumisen");
      sofia.signIn("testi.sofia", "/");
      sofia.open(TIMES);
      sofia.press(sofia.main().locator("a[href^='/identity/stronger']"));
      sofia.main().locator("a.button").first().click();
      assertThat(sofia.page().locator("#simulator-cancel").isVisible()).isTrue();
      sofia.confirm();

      assertThat(sofia.page().url()).endsWith(TIMES);
      assertThat(sofia.main().innerText()).doesNotContain("Tarvitset vahvemman tunnistautumisen");
    }
  }

  /** A facility says it as a service does: on its page, before a time is held. */
  @Test
  void a_facility_tells_it_before_a_time_is_chosen() {
    try (Visitor eino = Visitor.withoutScript("sv", Visitor.PHONE)) {
      eino.open("/facilities?kind=workshop");
      assertThat(eino.main().innerText()).contains("Du behöver en starkare identifiering");
      eino.signIn("testi.eino", "/");
      eino.open("/facilities/facility?key=teaching-kitchen");
      assertThat(eino.main().innerText()).contains("Starkare än vanligt");
      eino.look("step-up-facility");
      eino.press(eino.main().locator("a[href^='/identity/stronger']").first());
      eino.main().locator("a.button").first().click();
      eino.confirm();
      assertThat(eino.page().url()).endsWith("/facilities/facility?key=teaching-kitchen");
      assertThat(eino.main().locator("a[href^='/identity/stronger']").count()).isZero();
      eino.open("/facilities/facility?key=sports-hall-a");
      assertThat(eino.main().innerText()).doesNotContain("Starkare än vanligt");
    }
  }

  private static boolean isDead(Cookie old) {
    try (Visitor thief = Visitor.with("fi", Visitor.PHONE)) {
      thief.page().context().addCookies(List.of(old));
      thief.open("/my");
      return !thief.page().url().startsWith(Product.url() + "/my");
    }
  }

  private static List<String> links(Visitor visitor) {
    return visitor.main().locator("a.button").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static Cookie session(Visitor visitor) {
    Page page = visitor.page();
    return page.context().cookies(Product.url()).stream()
        .filter(cookie -> cookie.name.equals("luukku-session"))
        .findFirst()
        .orElseThrow();
  }
}
