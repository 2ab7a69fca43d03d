package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in and out through the real provider, as a person does it. */
class SignInPageIT {
  private static final String PROTECTED = "/my";

  @Test
  void comes_back_to_the_page_that_was_asked_for() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.open(PROTECTED);
      aino.identify("testi.aino");

      assertThat(aino.page().url()).isEqualTo(Product.url() + PROTECTED);
      assertThat(aino.page().locator("header").innerText()).contains("Aino Testilä-Esimerkki");
    }
  }

  @ParameterizedTest
  @CsvSource({"/my, fi", "/my, sv", "/my, en", "/staff, fi", "/staff, sv", "/staff, en"})
  void finds_the_providers_page_in_the_dress_of_the_portal(String to, String language) {
    try (Visitor somebody = Visitor.with(language, Visitor.PHONE)) {
      somebody.open(to);
      somebody.look("provider" + to.replace('/', '-'));

      assertThat(somebody.page().locator("#kc-login").evaluate("e => getComputedStyle(e).font"))
          .asString()
          .contains("Source Sans 3");
    }
  }

  @Test
  void signs_in_without_script() {
    try (Visitor eino = Visitor.withoutScript("sv", Visitor.PHONE)) {
      eino.signIn("testi.eino", PROTECTED);

      assertThat(eino.page().url()).isEqualTo(Product.url() + PROTECTED);
    }
  }

  /** Cancels at the simulator and comes by the broker's page, which script alone would leave. */
  @Test
  void turns_back_without_script_to_where_the_service_says_what_that_means() {
    try (Visitor somebody = Visitor.withoutScript("fi", Visitor.PHONE)) {
      somebody.open("/sign-in?to=" + PROTECTED);
      somebody.press(somebody.page().locator("#simulator-cancel"));
      somebody.press(somebody.page().locator("#back"));

      assertThat(somebody.page().url()).startsWith(Product.url() + "/identity/cancelled");
      assertThat(somebody.main().locator("a[href*='%2Fmy']").count()).isPositive();
    }
  }

  @Test
  void signs_out_here_and_at_the_provider_and_is_asked_nothing() {
    try (Visitor sofia = Visitor.with("fi", Visitor.DESKTOP)) {
      sofia.signIn("testi.sofia", "/");
      sofia.page().locator("form[action='/sign-out'] button").click();
      sofia.page().waitForURL(Product.url() + "/signed-out");
      sofia.look("signed-out");
      assertThat(sofia.heading()).isEqualTo("Olet kirjautunut ulos");

      sofia.open(PROTECTED);
      assertThat(sofia.page().locator("#username").isVisible()).isTrue();
    }
  }

  @Test
  void staff_sign_out_without_being_asked_too() {
    try (Visitor kaisa = Visitor.with("fi", Visitor.DESKTOP)) {
      kaisa.signInAsStaff("kasittelija.kaisa", "/staff/desk");
      kaisa.page().locator("form[action='/staff/sign-out'] button").click();
      kaisa.page().waitForURL(Product.url() + "/staff/signed-out");
      kaisa.look("staff-signed-out");
      assertThat(kaisa.heading()).isEqualTo("Olet kirjautunut ulos");
      assertThat(kaisa.page().locator("a[href='/appointments']").count())
          .as("the page is of staff")
          .isZero();

      kaisa.main().locator("a[href^='/staff/sign-in']").click();
      assertThat(kaisa.page().locator("#username").isVisible()).isTrue();
    }
  }

  @Test
  void is_not_signed_out_by_a_link() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", PROTECTED);
      aino.open("/sign-out");
      aino.open("/staff/sign-out");
      aino.open("/signed-out");
      assertThat(aino.heading()).isEqualTo("Olet yhä kirjautuneena sisään");

      aino.open(PROTECTED);
      assertThat(aino.page().url()).isEqualTo(Product.url() + PROTECTED);
    }
  }

  @Test
  void shows_the_desk_to_no_citizen() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/");
      Response answer = aino.open("/staff");

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.headers()).containsKey("content-security-policy");
      assertThat(aino.main().innerText()).doesNotContain("HANDLER");
    }
  }

  @Test
  void lets_two_tabs_sign_in_side_by_side() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.open("/sign-in?to=" + PROTECTED);
      Page second = aino.page().context().newPage();
      second.navigate(Product.url() + "/sign-in?to=/signed-out");
      aino.identify("testi.aino");
      assertThat(aino.page().url()).isEqualTo(Product.url() + PROTECTED);

      // Chromium cannot go back while it still exchanges one process for another.
      aino.page().waitForLoadState(LoadState.NETWORKIDLE);
      aino.page().goBack();
      aino.open(PROTECTED);
      assertThat(aino.page().url()).isEqualTo(Product.url() + PROTECTED);
    }
  }

  @Test
  void keeps_cookies_from_scripts_and_gives_a_new_one_at_each_sign_in() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/");
      Cookie first = session(aino);
      aino.open("/sign-in?to=/");
      aino.page().waitForURL(Product.url() + "/");

      assertThat(first.httpOnly).isTrue();
      assertThat(session(aino).value).isNotEqualTo(first.value);
      assertThat(cookies(aino)).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
      assertThat(cookies(aino)).noneMatch(cookie -> cookie.name.startsWith("luukku-attempt"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cancelled, 200, 360, fi",
    "cancelled, 200, 1280, sv",
    "attempt-over, 400, 360, en",
    "failed, 400, 360, fi",
    "unavailable, 503, 360, sv",
    "level-too-low, 403, 360, fi",
    "another-person, 403, 360, sv",
    "second-factor, 403, 360, fi",
    "stronger, 403, 360, sv",
    "no-role, 403, 1280, fi",
    "session-ended, 403, 360, en"
  })
  void says_what_happened_and_what_to_do(String page, int status, int width, String language) {
    try (Visitor somebody = Visitor.with(language, width)) {
      Response answer = somebody.open("/identity/" + page + "?to=" + PROTECTED);
      somebody.look("identity-" + page);

      assertThat(answer.status()).isEqualTo(status);
      assertThat(somebody.main().locator("a.button").count()).isPositive();
    }
  }

  private static Cookie session(Visitor visitor) {
    return cookies(visitor).stream()
        .filter(cookie -> cookie.name.equals("luukku-session"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Cookie> cookies(Visitor visitor) {
    return visitor.page().context().cookies(Product.url());
  }
}
