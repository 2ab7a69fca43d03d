package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Looking for a hall by time, and having it every week, as people do it. */
class SeriesPageIT {
  private static final String GYM = "/facilities/facility?key=koivumaki-gym&week=2027-02-01";

  @Test
  void a_phone_in_swedish_reserves_every_week_and_gives_one_date_back() {
    try (Visitor eino = Visitor.with("sv", Visitor.PHONE)) {
      eino.signIn("testi.eino", "/");
      String number = reserve(eino, "2027-02-01", "2027-03-15");
      int agreed = eino.page().locator("#receipt-dates li").count();
      eino.open("/my/matter?number=" + number);
      eino.look("series-5-matter");
      Locator dates = eino.page().locator("#dates li");
      int before = dates.count();
      assertThat(agreed).isEqualTo(before);
      dates.nth(1).locator("a[href*=give-back]").click();
      eino.look("series-6-give-back");
      eino.page().locator("#give-back").click();
      eino.page().waitForURL("**/my/matter**done=given-back**");
      assertThat(eino.page().locator("#dates li").count()).isEqualTo(before - 1);
      assertThat(eino.page().locator("main").innerText()).contains("En tid lämnades tillbaka");
      assertThat(eino.page().locator("#dates-left").innerText())
          .contains("Överenskomna tider: " + before + ". Bokade: " + (before - 1) + ".");
      moveOne(eino);
      moveAll(eino);
      takeOneBack(number);
    }
  }

  /** From the page of the matter, half an hour later. */
  private static void moveOne(Visitor eino) {
    String before = eino.page().locator("#dates li").nth(1).innerText();
    eino.page().locator("#dates li").nth(1).locator("a[href*='moving=']").click();
    eino.look("series-7-move-choose");
    eino.press(eino.page().locator("a[href*='starts=17%3A30']").first());
    eino.page().locator("#continue").click();
    eino.page().waitForURL("**/facilities/move**");
    eino.look("series-8-move");
    eino.page().locator("#move").click();
    eino.page().waitForURL("**/receipt**done=moved**");
    eino.page().locator("main .actions a").first().click();
    assertThat(eino.page().locator("#dates li").nth(1).innerText()).isNotEqualTo(before);
    assertThat(eino.page().locator("main").innerText()).contains("En tid flyttades");
  }

  /** To half past six in the evening, what can be; the rest stays. */
  private static void moveAll(Visitor eino) {
    eino.page().locator("#dates a[href*='/facilities/move-series']").click();
    eino.look("series-9-move-all");
    eino.page().locator("#from-time").selectOption("18:30");
    eino.page().locator("#show").click();
    eino.look("series-10-move-plan");
    eino.page().locator("#move").click();
    eino.page().waitForURL("**/receipt**done=moved**");
    eino.page().locator("main .actions a").first().click();
    assertThat(eino.page().locator("main").innerText()).contains("tider flyttades");
    assertThat(eino.page().locator("#dates li").nth(1).innerText()).contains("18.30");
  }

  /** By staff, who say why. */
  private static void takeOneBack(String number) {
    try (Visitor teemu = Visitor.withoutScript("sv", Visitor.PHONE)) {
      teemu.signInAsStaff("tilat.teemu", "/staff/case?number=" + number);
      int before = teemu.page().locator("#dates li").count();
      teemu.page().locator("#dates li a[href*='/staff/give-back']").first().click();
      teemu.look("staff-give-back");
      teemu.page().locator("#give-back").click();
      assertThat(teemu.page().locator("#text").getAttribute("aria-invalid")).isEqualTo("true");
      teemu.page().locator("#text").fill("Golvet slipas.");
      teemu.page().locator("#give-back").click();
      teemu.page().waitForURL("**/staff/case**done=date**");
      assertThat(teemu.page().locator("#dates li").count()).isEqualTo(before - 1);
      assertThat(teemu.main().innerText()).contains("Golvet slipas.", "Tiden har avbokats");
    }
  }

  @Test
  void without_script_dates_are_left_out_and_a_group_pays_its_own_price() {
    try (Visitor sofia = Visitor.withoutScript("fi", Visitor.PHONE)) {
      sofia.signIn("testi.sofia", "/");
      sofia.open(GYM + "&group=youth");
      assertThat(sofia.page().locator("select[name=group]").inputValue()).isEqualTo("youth");
      sofia.page().locator("#series").click();
      sofia.page().locator("#last-day").fill("2027-03-01");
      sofia.page().locator("#from-time").selectOption("19:00");
      sofia.page().locator("#to-time").selectOption("20:00");
      sofia.page().locator("#show").click();
      Locator chosen = sofia.page().locator("input[type=checkbox][name^=date-]");
      int all = chosen.count();
      assertThat(all).isBetween(4, 5);
      chosen.nth(1).uncheck(new Locator.UncheckOptions().setForce(true));
      sofia.look("series-2-plan");
      sofia.page().locator("#continue").click();
      sofia.page().waitForURL("**/facilities/confirm-series**");
      assertThat(sofia.page().locator("aside ol li").count()).isEqualTo(all - 1);
      assertThat(sofia.page().locator("main").innerText())
          .contains("Maksuton", "alle 18-vuotiaita");
      sofia.look("series-3-confirm");
    }
  }

  @Test
  void a_free_hall_is_found_by_day_and_time_and_shown_on_the_map() {
    try (Visitor somebody = Visitor.with("sv", Visitor.PHONE)) {
      somebody.open("/facilities?kind=hall&day=2027-02-04&from=18:00&to=20:00");
      Page page = somebody.page();
      assertThat(page.locator("main .grid").innerText()).contains("Ledig");
      somebody.look("facility-search-by-time");
      page.locator("a[href*='view=map']").click();
      page.locator("#map .pin").first().waitFor();
      assertThat(page.locator("#map .pin").count()).isEqualTo(page.locator("#places a").count());
      somebody.look("facility-search-map");
    }
  }

  @Test
  void a_day_that_has_passed_is_said_to_have_and_what_is_free_is_so_however_long() {
    try (Visitor somebody = Visitor.withoutScript("sv", Visitor.PHONE)) {
      somebody.open("/facilities?day=2026-01-05");
      assertThat(somebody.page().locator("#day-error").innerText()).contains("passerat");
      assertThat(somebody.main().innerText()).doesNotContain("Inga lokaler");
      somebody.look("facility-search-past");
      somebody.open("/facilities");
      assertThat(somebody.main().innerText())
          .contains("avgiftsfri")
          .doesNotContain("avgiftsfri per timme");
    }
  }

  private static String reserve(Visitor visitor, String day, String until) {
    visitor.open(GYM);
    visitor.look("series-0-facility");
    visitor.page().locator("#series").click();
    visitor.look("series-1-rule");
    visitor.page().locator("#first-day").fill(day);
    visitor.page().locator("#from-time").selectOption("17:00");
    visitor.page().locator("#to-time").selectOption("18:30");
    visitor.page().locator("#last-day").fill(until);
    visitor.page().locator("#show").click();
    visitor.look("series-2-plan");
    visitor.page().locator("#continue").click();
    visitor.page().waitForURL("**/facilities/confirm-series**");
    visitor.page().locator("#people").fill("12");
    visitor.page().locator("#email").fill("veikko@example.org");
    visitor.look("series-3-confirm");
    visitor.page().locator("#confirm").click();
    visitor.page().waitForURL("**/receipt**");
    visitor.look("series-4-receipt");
    return visitor.page().url().replaceAll(".*number=", "");
  }
}
