package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways that people take beside the straight one. */
class CitizenWaysPageIT {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  @Test
  void is_offered_only_times_that_can_be_had() {
    try (Visitor eino = Visitor.withoutScript("sv", Visitor.PHONE)) {
      eino.open(
          "/facilities/facility?key=sports-hall-a&part=sports-hall-a-door-half&week=2027-01-11");
      Page page = eino.page();
      Locator days = page.locator("ul[aria-labelledby=day-label] a");
      assertThat(days.count()).isEqualTo(7);
      eino.press(days.nth(5));
      Locator starts = page.locator("ul[aria-labelledby=start-time] a");
      assertThat(starts.first().innerText()).isEqualTo("9.00");
      assertThat(starts.last().innerText()).isEqualTo("20.00");
      eino.press(starts.last());
      assertThat(page.locator("select[name=ends] option").allInnerTexts())
          .containsExactly("21.00 (1\u00a0h, 5,00\u00a0€)");
      eino.press(page.locator("ul[aria-labelledby=start-time] a").first());
      assertThat(page.locator("select[name=ends] option").allInnerTexts())
          .hasSize(5)
          .startsWith("10.00 (1\u00a0h, 5,00\u00a0€)", "10.30 (1\u00a0h 30\u00a0min, 7,50\u00a0€)")
          .endsWith("12.00 (3\u00a0h, 15,00\u00a0€)");
    }
  }

  @Test
  void reserves_by_keyboard_alone() {
    try (Visitor sofia = Visitor.with("en", Visitor.DESKTOP)) {
      sofia.signIn("testi.sofia", "/");
      sofia.open("/facilities/facility?key=koivumaki-gym&week=2027-01-18");
      Page page = sofia.page();
      tabTo(page, "ul[aria-labelledby=start-time] a");
      page.keyboard().press("Enter");
      page.waitForURL("**starts=**");
      tabTo(page, "select[name=ends]");
      sofia.look("facility-by-keyboard");
      tabTo(page, "#continue");
      page.keyboard().press("Enter");
      page.waitForURL("**/facilities/confirm**");
      assertThat(sofia.heading()).isEqualTo("Confirm your reservation");
    }
  }

  @Test
  void says_where_the_receipt_goes_and_has_it_kept() {
    try (Visitor somebody = Visitor.with("fi", Visitor.PHONE)) {
      String email = "matti.meikalainen@example.org";
      somebody.signIn("testi.huollettava", "/");
      Errands errands = new Errands(somebody, "");
      errands.describeIssue();
      somebody.page().locator("#email").fill("");
      somebody.goOn();
      assertThat(somebody.page().title()).startsWith("Virhe:");
      somebody.look("report-3-check-no-address");
      somebody.page().locator("#email").fill(email);
      somebody.page().locator("#kept").check(new Locator.CheckOptions().setForce(true));
      somebody.goOn();
      somebody.page().waitForURL("**/receipt**");
      String number = somebody.page().url().replaceAll(".*number=", "");
      assertThat(Mailbox.await(email, number).get("subject").asText()).isNotBlank();
      somebody.open("/my/profile");
      assertThat(somebody.page().locator("#email").inputValue()).isEqualTo(email);
    }
  }

  @Test
  void does_the_errand_without_having_e_mail() {
    try (Visitor iiris = Visitor.withoutScript("sv", Visitor.PHONE)) {
      iiris.signIn("testi.y2023", "/");
      new Errands(iiris, "").describeIssue();
      iiris.page().locator("#email").fill("");
      iiris.page().locator("#withoutEmail").check(new Locator.CheckOptions().setForce(true));
      iiris.goOn();
      iiris.page().waitForURL("**/receipt**");
      assertThat(iiris.main().innerText()).contains("MK-");
    }
  }

  @Test
  void signs_in_in_the_middle_of_a_report_and_goes_on() {
    try (Visitor eino = Visitor.with("sv", Visitor.DESKTOP)) {
      Errands errands = new Errands(eino, "eino@example.org");
      errands.describeIssue();
      String here = eino.page().url();
      eino.signIn("testi.eino", here.substring(Product.url().length()));
      assertThat(eino.page().url()).isEqualTo(here);
      assertThat(eino.main().innerText()).contains("Kuoppa suojatien kohdalla", "kuoppa.png");
      String number = errands.sendReport();
      eino.open("/my");
      assertThat(eino.main().innerText()).contains(number);
    }
  }

  @Test
  void adds_a_photo_and_withdraws_by_the_secret_link() {
    try (Visitor nobody = Visitor.withoutScript("en", Visitor.PHONE)) {
      new Errands(nobody, "nobody@example.org").reportIssue();
      nobody.page().locator(".follow-link a").click();
      Page page = nobody.page();
      page.locator("#file").setInputFiles(new FilePayload("hole.png", "image/png", PNG));
      page.locator("#attach .button").click();
      assertThat(nobody.main().innerText()).contains("hole.png");
      page.locator("main a[href*='/follow/withdraw']").click();
      nobody.look("follow-withdraw");
      page.locator("main .button.danger").click();
      page.waitForURL("**/follow?**");
      nobody.look("follow-withdrawn");
      assertThat(page.locator("main a[href*='/follow/withdraw']").count()).isZero();
      assertThat(List.of("#write", "#attach"))
          .allSatisfy(form -> assertThat(page.locator(form).count()).isZero());
    }
  }

  /** Presses Tab until something that matches has the focus. */
  private static void tabTo(Page page, String selector) {
    for (int tabs = 0; tabs < 120; tabs++) {
      page.keyboard().press("Tab");
      Object there =
          page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (Boolean.TRUE.equals(there)) {
        return;
      }
    }
    throw new AssertionError("No way by keyboard to " + selector);
  }
}
