package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StaffPageIT {
  @Test
  void a_handler_takes_a_case_writes_and_closes_it_and_the_citizen_sees_it() {
    try (Visitor citizen = Visitor.with("fi", Visitor.PHONE);
        Visitor handler = Visitor.with("fi", Visitor.DESKTOP)) {
      citizen.signIn("testi.huollettava", "/report");
      String number = new Errands(citizen, "onni@example.org").reportIssue();
      handler.signInAsStaff("kentta.kalle", "/staff/desk?queue=streets");
      handler.look("staff-desk");
      handler.open("/staff/case?number=" + number);
      handler.look("staff-case");
      String photo = handler.main().locator("a[href*='/documents/']").first().getAttribute("href");
      assertThat(handler.page().request().get(Product.url() + photo).status()).isEqualTo(200);
      handler.press(handler.page().locator("#take .button"));
      handler.page().locator("#write-text").fill("Kiitos, käymme katsomassa tänään.");
      handler.press(handler.page().locator("#write .button"));
      ask(handler, "Kummalla puolella tietä kuoppa on?");
      citizen.open("/my/matter?number=" + number);
      assertThat(citizen.main().locator(".message").allInnerTexts())
          .anyMatch(message -> message.contains("Kummalla puolella tietä"));
      assertThat(citizen.main().locator("#outcome").count()).isZero();
      handler.page().locator("details:has(#close) > summary").click();
      handler.press(handler.page().locator("#close-send"));
      assertThat(handler.page().locator("#error-summary a[href='#close-outcome']").count()).isOne();
      assertThat(handler.page().locator(".ui-confirmdialog-yes").isVisible()).isFalse();
      handler.look("staff-case-close-missing");
      handler.page().locator("#close-outcome").selectOption("done");
      handler.page().locator("#close-text").fill("Kuoppa on paikattu.");
      handler.page().locator("#close-send").click();
      handler.look("staff-case-closing");
      handler.press(handler.page().locator(".ui-confirmdialog-yes"));
      handler.look("staff-case-closed");
      citizen.open("/my/matter?number=" + number);
      assertThat(citizen.main().innerText())
          .contains("Kiitos, käymme katsomassa tänään.", "Kuoppa on paikattu.");
      assertThat(citizen.main().locator("#outcome").innerText()).contains("Kuoppa on paikattu.");
      citizen.look("matter-closed");
    }
  }

  private static void ask(Visitor handler, String words) {
    handler.page().locator("details:has(#ask) > summary").click();
    handler.page().locator("#ask-text").fill(words);
    handler.press(handler.page().locator("#ask-send"));
    assertThat(handler.main().locator("#error-summary").innerText())
        .contains("Valitse päivä, johon mennessä asukkaan pitää vastata.");
    handler.page().locator("#ask-by").fill(LocalDate.now(ZoneId.of("Europe/Helsinki")).toString());
    handler.press(handler.page().locator("#ask-send"));
    assertThat(handler.main().locator(".message").allInnerTexts())
        .anyMatch(message -> message.contains(words));
    assertThat(handler.main().locator("#answers").innerText()).doesNotContain("Ei vastattu");
  }

  @Test
  void the_next_case_is_taken_with_one_button() {
    try (Visitor citizen = Visitor.withoutScript("fi", Visitor.PHONE);
        Visitor handler = Visitor.withoutScript("sv", Visitor.DESKTOP)) {
      citizen.signIn("testi.aino", "/report");
      new Errands(citizen, "aino@example.org").reportIssue();
      handler.signInAsStaff("kentta.kalle", "/staff/desk?queue=streets");
      handler.open("/staff/desk?queue=streets");
      handler.press(handler.page().locator("#take-next .button"));
      assertThat(handler.page().url()).contains("/staff/case?number=").contains("done=take");
      assertThat(handler.main().innerText()).contains("Kalle");
    }
  }

  @Test
  void a_citizen_sees_nothing_of_the_staff_desk() {
    try (Visitor citizen = Visitor.with("fi", Visitor.PHONE)) {
      citizen.signIn("testi.aino", "/my");
      assertThat(citizen.open("/staff/desk").url()).doesNotContain("/staff/desk?queue");
      assertThat(citizen.page().content()).doesNotContain("staff/case");
    }
  }
}
