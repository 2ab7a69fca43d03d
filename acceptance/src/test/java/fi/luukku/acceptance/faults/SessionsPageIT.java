package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sign-in ends by itself, and how one ends it elsewhere. */
class SessionsPageIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  @ParameterizedTest
  @CsvSource({"fi, testi.y2023", "sv, testi.sofia"})
  void shows_where_one_is_signed_in_and_signs_out_elsewhere(String language, String person) {
    try (Visitor here = Visitor.with(language, Visitor.PHONE);
        Visitor there = Visitor.withoutScript(language, Visitor.DESKTOP)) {
      there.signIn(person, "/my");
      here.signIn(person, "/my/sign-ins");
      assertThat(here.main().locator(".card").count()).isGreaterThanOrEqualTo(2);
      assertThat(here.main().locator(".card .tag.ok").count()).isEqualTo(1);
      here.look("sign-ins");
      here.main().locator("button[name=others]").click();
      here.page().waitForURL("**/my/sign-ins?ended=yes");
      assertThat(here.main().locator(".card").count()).isEqualTo(1);
      here.look("sign-ins-ended");

      there.open("/my");
      assertThat(there.page().locator("#username").isVisible()).isTrue();
      here.open("/my");
      assertThat(here.page().url()).isEqualTo(Product.url() + "/my");
    }
  }

  @ParameterizedTest
  @CsvSource({"fi, testi.aino", "sv, testi.eino"})
  void warns_before_the_end_goes_on_by_one_key_and_keeps_what_was_typed(
      String language, String person) {
    try (Visitor somebody = Visitor.with(language, Visitor.PHONE)) {
      somebody.signIn(person, "/my/profile");
      Page page = somebody.page();
      page.locator("#email").fill("sailyy@example.org");
      SignInTime.idle(somebody, 1_705);
      awaitDialog(page, "#stay-go-on");
      assertThat(page.locator("#stay").getAttribute("role")).isEqualTo("alertdialog");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("stay-go-on");
      somebody.look("session-warning");
      page.keyboard().press("Enter");
      page.waitForCondition(() -> !page.locator("#stay").isVisible());
      assertThat(page.locator("#email").inputValue()).isEqualTo("sailyy@example.org");

      SignInTime.idle(somebody, 3_600);
      awaitDialog(page, "#stay-sign-in");
      somebody.look("session-over");
      Page tab = page.context().newPage();
      tab.navigate(Product.url() + page.locator("#stay-sign-in").getAttribute("href"));
      tab.waitForURL("**/session/back");
      tab.close();
      Eventually.within(
          SOON,
          "the page has noticed",
          () -> {
            look(page);
            return !page.locator("#stay").isVisible();
          });
      page.locator("#save").click();
      page.waitForURL("**/my/profile?saved=yes");
      assertThat(page.locator("#email").inputValue()).isEqualTo("sailyy@example.org");
    }
  }

  @Test
  void says_when_it_ends_where_there_is_no_script() {
    try (Visitor eino = Visitor.withoutScript("fi", Visitor.PHONE)) {
      eino.signIn("testi.eino", "/my");
      assertThat(eino.page().locator("header").innerText()).contains("Kirjautumisesi päättyy klo");
      eino.look("session-without-script");
    }
  }

  @Test
  void a_form_that_comes_after_the_end_loses_no_words_and_leads_back_to_its_page() {
    Samples samples = Samples.get();
    String matter = "/my/matter?number=" + samples.report;
    String words = "Kuoppa on yhä siinä,\nja se on <b>kasvanut</b>.";
    try (Visitor aino = Visitor.withoutScript("sv", Visitor.PHONE)) {
      aino.signIn("testi.aino", matter);
      aino.page().locator("#write textarea").fill(words);
      SignInTime.idle(aino, 3_600);
      SignInTime.awaitEnd(aino);
      aino.page().locator("#write .button").click();
      assertThat(aino.heading()).isEqualTo("Din inloggning har upphört");
      assertThat(aino.main().locator("textarea").inputValue()).isEqualTo(words);
      aino.look("session-over-words");

      aino.main().locator("a[href*='/sign-in']").click();
      aino.page().waitForURL(Product.url() + matter);
      assertThat(aino.main().innerText()).doesNotContain("kasvanut");
    }
  }

  @Test
  void an_administrator_sees_no_citizens_name_and_ends_a_sign_in() {
    HttpVisitor kaisa = HttpVisitor.staff("kasittelija.kaisa");
    HttpVisitor onni = HttpVisitor.citizen("testi.huollettava");
    assertThat(kaisa.get("/staff/sign-ins").status()).isEqualTo(404);
    try (Visitor paavo = Visitor.with("fi", Visitor.DESKTOP)) {
      paavo.signInAsStaff("paakayttaja.paavo", "/staff/sign-ins");
      assertThat(paavo.main().innerText()).contains("Kaisa Koskinen", "Paavo Pihlström");
      paavo.look("staff-sign-ins");
      paavo
          .main()
          .locator(
              ".card", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Kaisa"))
          .locator("button[name=all]")
          .first()
          .click();
      paavo.page().waitForURL("**ended=yes**");
      Eventually.within(SOON, "it is over", () -> kaisa.get("/staff/desk").status() == 303);

      paavo.open("/staff/sign-ins?area=citizens");
      assertThat(paavo.main().innerText()).doesNotContain("Onni").doesNotContain("Alaikäinen");
      paavo.look("staff-sign-ins-citizens");
      assertThat(onni.get("/my").status()).isEqualTo(200);
      assertThat(Database.count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign-ins-read'"))
          .isPositive();
    }
  }

  /** A citizen and a member of staff in one browser: two sign-ins, each ends alone. */
  @Test
  void staff_and_citizen_live_side_by_side_in_one_browser() {
    try (Visitor both = Visitor.with("fi", Visitor.DESKTOP)) {
      both.signIn("testi.sofia", "/my");
      both.signInAsStaff("johtaja.jaana", "/staff/desk");
      both.page().locator("form[action='/staff/sign-out'] button").click();
      both.page().waitForURL(Product.url() + "/staff/signed-out");
      both.open("/my");
      assertThat(both.page().url()).isEqualTo(Product.url() + "/my");
      assertThat(both.open("/staff/desk").status()).isEqualTo(403);
    }
  }

  private static void awaitDialog(Page page, String button) {
    Eventually.within(
        SOON,
        "the dialog opens",
        () -> {
          look(page);
          return page.locator(button).isVisible();
        });
  }

  /** As if somebody came back to the tab. */
  private static void look(Page page) {
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  }
}
