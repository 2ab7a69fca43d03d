package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** How one is met: by phone, with others, with an interpreter; and what is asked before. */
class VisitsPageIT {
  private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);

  @Test
  void business_advice_by_phone_asks_before_and_for_a_number() {
    try (Visitor sofia = Visitor.with("sv", Visitor.PHONE)) {
      sofia.signIn("testi.sofia", "/appointments/choose-time?service=business-advice");
      Page page = sofia.page();
      page.locator("details.visit > summary").click();
      Leaving.by(page, () -> page.locator("#way").selectOption("phone"));
      assertThat(page.locator("aside").innerText()).contains("Telefon").doesNotContain("Adress");
      sofia.look("visit-1-phone");
      page.locator("input[name=time]").first().check(FORCED);
      page.locator("#continue").click();
      page.waitForURL("**/appointments/confirm**");
      page.locator("#email").fill("sofia@example.org");
      page.locator("#phone").fill("");
      sofia.press(page.locator("#confirm"));
      assertThat(page.locator("#error-summary").innerText())
          .contains("i vilket skede", "telefonnummer");
      assertThat(page.locator("#error-summary a").count()).isEqualTo(2);
      sofia.look("visit-2-questions-missing");
      page.locator("input[name='q.stage'][value=starting]").check(FORCED);
      page.locator("[name='q.subject']").fill("Finansiering");
      page.locator("#phone").fill("040 123 4567");
      sofia.look("visit-3-questions");
      page.locator("#confirm").click();
      page.waitForURL("**/receipt**");
      assertThat(page.locator("main").innerText())
          .contains("Vi ringer dig på numret")
          .doesNotContain("Kom i god tid", "checka");
      assertThat(Mailbox.await("sofia@example.org", "Din bokning är bekräftad").toString())
          .contains("Vi ringer dig när tiden börjar")
          .doesNotContain("/check-in");
      String number = page.url().replaceAll(".*number=", "");
      sofia.open("/my/matter?number=" + number);
      page.locator("details.sent > summary").click();
      assertThat(page.locator("main").innerText())
          .contains("Telefon", "Jag håller på att starta ett företag", "Finansiering");
      sofia.look("visit-4-matter");
    }
  }

  @Test
  void two_people_with_an_interpreter_without_script() {
    try (Visitor eino = Visitor.withoutScript("fi", Visitor.PHONE)) {
      eino.signIn("testi.eino", "/appointments/choose-time?service=newcomer-advice");
      Page page = eino.page();
      page.locator("details.visit > summary").click();
      page.locator("#people").selectOption("2");
      page.locator("#interpretation").selectOption("uk");
      page.locator("#language").selectOption("en");
      page.locator("input[name=need][value=step-free]").check(FORCED);
      eino.press(page.locator("main form button.quiet").first());
      assertThat(page.locator("aside").innerText())
          .contains("Ukraina", "Esteetön")
          .containsPattern("1\\hh\\h15\\hmin");
      eino.look("visit-5-interpreter");
      String wanted = page.locator("input[name=time]").first().getAttribute("value");
      page.locator("input[name=time]").first().check(FORCED);
      page.locator("#continue").click();
      page.waitForURL("**/appointments/confirm**");
      page.locator("#email").fill("eino@example.org");
      page.locator("#confirm").click();
      page.waitForURL("**/receipt**");

      eino.open("/appointments/choose-time?service=newcomer-advice&visit=place.2.en.step-free.uk");
      assertThat(page.locator("input[name=time][value='" + wanted + "']").count()).isZero();
      eino.open("/appointments/choose-time?service=newcomer-advice&visit=fax.2...");
      assertThat(page.locator("#error-summary").innerText()).contains("valitsemallasi tavalla");
    }
  }

  @Test
  void the_first_free_time_anywhere_leads_to_its_place() {
    try (Visitor somebody = Visitor.with("en", Visitor.DESKTOP)) {
      somebody.open("/appointments/choose-time?service=digital-support&place=mallila-centre");
      Locator first = somebody.page().locator("main form + p a").first();
      String words = first.innerText();
      somebody.press(first);
      assertThat(somebody.page().locator("input[name=time]:checked").count()).isOne();
      String place = somebody.page().locator("#place option:checked").innerText();
      assertThat(words).contains(place);
    }
  }
}
