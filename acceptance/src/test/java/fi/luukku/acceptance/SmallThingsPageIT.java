package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people meet between two pages: back, loading again, a place as a point on a map. */
class SmallThingsPageIT {
  @Test
  void back_to_a_page_that_found_faults_shows_it_and_what_was_done_is_said_once() {
    try (Visitor sofia = Visitor.with("fi", Visitor.PHONE)) {
      sofia.signIn("testi.sofia", "/my/profile");
      Page page = sofia.page();
      page.locator("#email").fill("ei osoite");
      sofia.press(page.locator("#save"));
      assertThat(page.locator("#error-summary").count()).isOne();
      sofia.press(page.locator("a.mark").first());
      page.goBack();
      assertThat(page.locator("#email").count()).isOne();
      assertThat(page.url()).contains("/my/profile");

      page.locator("#email").fill("sofia@example.org");
      page.locator("#save").click();
      page.waitForURL("**/my/profile?saved=yes");
      assertThat(page.locator("[role=status] .notice.ok").count()).isOne();
      page.reload();
      assertThat(page.locator("[role=status] .notice.ok").count()).isZero();
    }
  }

  @Test
  void own_details_are_found_on_a_phone_without_script() {
    try (Visitor sofia = Visitor.withoutScript("fi", Visitor.PHONE)) {
      sofia.open("/");
      assertThat(sofia.page().locator("a[href='/my/profile']").count()).isZero();
      sofia.signIn("testi.sofia", "/");
      assertThat(sofia.main().locator("a[href='/my/profile']").isVisible()).isTrue();
      sofia.page().locator("details.menu summary").click();
      sofia.press(sofia.page().locator("details.menu a[href='/my/profile']"));
      assertThat(sofia.heading()).isEqualTo("Omat tiedot");
    }
  }

  @Test
  void the_map_of_a_report_is_drawn_once_and_fills_in_the_place() {
    try (Visitor somebody = Visitor.with("sv", Visitor.PHONE)) {
      Page page = somebody.page();
      List<String> faults = new ArrayList<>();
      page.onPageError(faults::add);
      somebody.open("/report");
      page.locator("input[type=radio]").first().check(new Locator.CheckOptions().setForce(true));
      somebody.goOn();
      new PlaceMap(somebody).show().point(page.locator("#q-coordinates"));
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void staff_see_on_a_map_where_a_report_is() {
    try (Visitor aino = Visitor.with("fi", Visitor.PHONE);
        Visitor kalle = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/");
      String number = new Errands(aino, "aino@example.org").reportIssue();
      aino.open("/my/matter?number=" + number);
      aino.page().locator("#map .pin").waitFor();
      aino.look("report-matter-map");

      kalle.signInAsStaff("kentta.kalle", "/staff/case?number=" + number);
      kalle.page().locator("#map .pin").waitFor();
      kalle.look("staff-case-map");
    }
  }
}
