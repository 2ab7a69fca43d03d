package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sign-in from its beginning to its end as one person walks it on a phone, each page kept as a
 * picture: docs/security/sign-in-walk.md shows them. Each says what happened and what to do.
 */
class SignInWalkPageIT {
  private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);
  private static final String WORDS = "The swing in the park by the harbour has come loose.";
  private static final String MORE = " Children play there.";

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void a_person_walks_through_the_sign_in(String language) {
    try (Visitor somebody = Visitor.with(language, Visitor.PHONE)) {
      startsAndCancels(somebody);
      signsIn(somebody);
      needsMore(somebody);
      comesTooLate(somebody);
      signsOut(somebody);
    }
  }

  private static void startsAndCancels(Visitor somebody) {
    Page page = somebody.page();
    somebody.open("/");
    somebody.look("walk-1-start");
    somebody.open("/sign-in?to=/my");
    somebody.look("walk-2-provider");
    somebody.press(page.locator("#simulator-cancel"));
    assertThat(page.url()).startsWith(Product.url() + "/identity/cancelled");
    somebody.look("walk-3-cancelled");
    somebody.press(somebody.main().locator("a.button").first());
  }

  private static void signsIn(Visitor somebody) {
    Page page = somebody.page();
    identify(page);
    page.waitForURL(Product.url() + "/my");
    somebody.look("walk-4-signed-in");
  }

  private static void identify(Page page) {
    page.locator("#username").fill("testi.eino");
    page.locator("#password").fill("testi");
    page.locator("#kc-login").click();
  }

  /** A service that needs more: told why, given up at the provider, and told what that means. */
  private static void needsMore(Visitor somebody) {
    Page page = somebody.page();
    somebody.open("/appointments/choose-time?service=plots-and-plans");
    page.locator("input[name=time]").last().check(FORCED);
    page.locator("#continue").click();
    page.waitForURL("**/identity/stronger**");
    somebody.look("walk-5-too-low");
    somebody.main().locator("a.button").first().click();
    page.locator("#otp").waitFor();
    somebody.look("walk-6-step-up");
    somebody.press(page.locator("#simulator-cancel"));
    assertThat(page.url()).startsWith(Product.url() + "/identity/cancelled");
    somebody.look("walk-7-step-up-cancelled");
    somebody.open("/my");
    assertThat(page.url()).as("the sign-in he had is still there").isEqualTo(Product.url() + "/my");
  }

  private static void comesTooLate(Visitor somebody) {
    Page page = somebody.page();
    somebody.open("/report");
    page.locator("input[type=radio]").first().check(FORCED);
    somebody.goOn();
    if (page.url().contains("/draft-begun")) {
      somebody.press(page.locator("#another"));
    }
    page.waitForURL("**/report/place**");
    String form = page.url();
    page.locator("[name='q.description']").fill(WORDS);
    somebody.press(page.locator(".actions [name=continue]"));
    page.locator("[name='q.description']").fill(WORDS + MORE);
    SignInTime.idle(somebody, 3_600);
    SignInTime.awaitEnd(somebody);
    somebody.press(page.locator(".actions [name=continue]"));
    assertThat(somebody.main().locator("textarea").first().inputValue()).startsWith(WORDS);
    somebody.look("walk-8-too-late");
    somebody.press(somebody.main().locator("a[href*='/sign-in']"));
    if (page.locator("#username").count() > 0) {
      identify(page);
      page.waitForURL(Product.url() + "/**");
    }
    page.waitForURL(url -> url.startsWith(form));
    assertThat(page.locator("[name='q.description']").inputValue())
        .as("what was saved, with what was kept while it was typed, if that was in time")
        .isIn(WORDS, WORDS + MORE);
    somebody.look("walk-9-draft-is-there");
  }

  private static void signsOut(Visitor somebody) {
    Page page = somebody.page();
    page.locator("form[action='/sign-out'] button").first().click();
    page.waitForURL(Product.url() + "/signed-out");
    somebody.look("walk-10-signed-out");
  }
}
