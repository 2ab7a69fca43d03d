package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A booking gets another time, or is given back by the link in its mail. */
class MovingPageIT {
  private static final Pattern LINK = Pattern.compile("/cancel/[0-9a-f]{32}");

  @Test
  void moves_an_appointment_on_a_phone_in_swedish() {
    try (Visitor eino = Visitor.with("sv", Visitor.PHONE)) {
      String email = "flyttar@example.org";
      eino.signIn("testi.eino", "/");
      String number = new Errands(eino, email).bookAppointment("digital-support");
      Page page = eino.page();
      eino.open("/my/matter?number=" + number);
      eino.look("matter-to-move");
      eino.press(page.locator("main a[href*='moving=']"));
      assertThat(eino.heading()).isEqualTo("Välj en ny tid");
      eino.look("move-1-time");
      page.locator("input[name=time]").last().check(new Locator.CheckOptions().setForce(true));
      eino.press(page.locator("#continue"));
      assertThat(eino.heading()).isEqualTo("Ska bokningen flyttas?");
      eino.look("move-2-confirm");
      eino.press(page.locator("#move"));
      page.waitForURL("**/my/receipt**");
      assertThat(eino.heading()).isEqualTo("Bokningen har flyttats");
      assertThat(eino.main().innerText()).contains(number);
      eino.look("move-3-receipt");
      JsonNode mail = Mailbox.await(email, "Din bokning " + number + " har flyttats");
      assertThat(mail.get("attachments").toString()).contains(number + ".ics");
      eino.open("/my/matter?number=" + number);
      assertThat(eino.main().innerText()).contains("Bokningen flyttades. Tidigare tid:");
      eino.look("matter-moved");
    }
  }

  @Test
  void moves_a_reservation_to_another_part_without_script_in_finnish() {
    try (Visitor aino = Visitor.withoutScript("fi", Visitor.PHONE)) {
      aino.signIn("testi.aino", "/");
      String number =
          new Errands(aino, "siirtaja@example.org").reserveFacility("sports-hall-a", "2027-01-11");
      Page page = aino.page();
      aino.open("/appointments/choose-time?service=business-advice&moving=" + number);
      assertThat(aino.heading()).as("another service's name").isEqualTo("Sivua ei löytynyt");
      aino.open("/my/matter?number=" + number);
      aino.press(page.locator("main a[href*='moving=']"));
      assertThat(aino.main().innerText()).contains("Siirrät varausta " + number);
      page.locator("#part").selectOption("sports-hall-a-door-half");
      page.locator("#week").selectOption("2027-01-18");
      aino.press(page.locator("form.row button"));
      aino.press(page.locator("main .free-words a[href*='starts=']").first());
      aino.look("move-facility-1-choose");
      aino.press(page.locator("#continue"));
      assertThat(page.url()).contains("/facilities/move");
      assertThat(aino.main().innerText()).contains("Hinta", "ovipuoli");
      aino.look("move-facility-2-confirm");
      aino.press(page.locator("#move"));
      assertThat(aino.heading()).isEqualTo("Varaus on siirretty");
      assertThat(aino.main().innerText()).contains(number);
    }
  }

  @Test
  void who_is_late_keeps_the_time_and_is_shown_free_ones() {
    try (Visitor sofia = Visitor.with("en", Visitor.DESKTOP);
        Visitor rival = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      String hall = "/facilities/facility?key=koivumaki-gym&week=2027-02-01";
      sofia.signIn("testi.sofia", "/");
      String number =
          new Errands(sofia, "late@example.org").reserveFacility("koivumaki-gym", "2027-01-25");
      sofia.open(hall + "&moving=" + number);
      sofia.press(sofia.page().locator("main .free-words a[href*='starts=']").first());
      sofia.press(sofia.page().locator("#continue"));
      rival.signIn("testi.y2023", "/");
      new Errands(rival, "iiris@example.org").reserveFacility("koivumaki-gym", "2027-02-01");
      sofia.press(sofia.page().locator("#move"));
      assertThat(sofia.main().innerText()).contains("Somebody else was faster");
      assertThat(sofia.page().locator("main .notice .chips a").count()).isPositive();
      sofia.look("move-too-late");
      sofia.press(sofia.page().locator("main .notice .chips a").first());
      sofia.press(sofia.page().locator("#move"));
      assertThat(sofia.heading()).isEqualTo("Your booking has been moved");
    }
  }

  @Test
  void cancels_by_the_link_in_the_mail_and_the_digits() {
    String email = "puhelin@example.org";
    String number;
    try (Visitor aino = Visitor.withoutScript("fi", Visitor.PHONE)) {
      aino.signIn("testi.aino", "/");
      Page page = aino.page();
      aino.open(
          "/appointments/choose-time?service=digital-support&week=" + LocalDate.now().plusWeeks(1));
      page.locator("input[name=time]").nth(3).check(new Locator.CheckOptions().setForce(true));
      page.locator("#continue").click();
      page.waitForURL("**/appointments/confirm**");
      page.locator("#email").fill(email);
      page.locator("#phone").fill("+358 40 765 4321");
      page.locator("#confirm").click();
      page.waitForURL("**/receipt**");
      number = page.url().replaceAll(".*number=([^&]*).*", "$1");
      aino.open("/my/matter?number=" + number);
      assertThat(page.locator("main a[href='#preparation']").count()).isOne();
      assertThat(page.locator("#preparation").innerText()).contains("laturi");
      aino.press(page.locator("main a[href*='moving=']"));
      page.locator("input[name=time]").last().check(new Locator.CheckOptions().setForce(true));
      aino.press(page.locator("#continue"));
      aino.press(page.locator("#move"));
    }
    String booked = "Varauksesi on vahvistettu: " + number;
    Matcher first = LINK.matcher(Mailbox.await(email, booked).get("text").asText());
    assertThat(first.find()).isTrue();
    String moved = "Varauksesi " + number + " on siirretty";
    Matcher link = LINK.matcher(Mailbox.await(email, moved).get("text").asText());
    assertThat(link.find()).isTrue();
    assertThat(link.group()).isEqualTo(first.group());
    try (Visitor anybody = Visitor.with("fi", Visitor.PHONE)) {
      anybody.open(link.group());
      assertThat(anybody.main().innerText())
          .contains("Digituki", "klo", "Kirjasto")
          .doesNotContain(number, "Aino", "4321");
      anybody.look("cancel-by-link");
      anybody.page().locator("#digits").fill("1111");
      anybody.press(anybody.page().locator("#cancel"));
      assertThat(anybody.main().innerText()).contains("Varausta ei peruttu");
      assertThat(anybody.page().url()).doesNotContain(link.group().substring(8));
      anybody.look("cancel-by-link-wrong");
      anybody.page().locator("#digits").fill("4321");
      anybody.press(anybody.page().locator("#cancel"));
      assertThat(anybody.heading()).isEqualTo("Varaus on peruttu");
      assertThat(anybody.main().innerText()).contains("Digituki", "klo");
      assertThat(anybody.page().locator("#digits").count()).as("a form that is done").isZero();
      anybody.look("cancelled-by-link");
      anybody.open(link.group());
      assertThat(anybody.heading()).as("opened again").isEqualTo("Varaus on peruttu");
      anybody.press(anybody.page().locator("main .actions a").first());
      assertThat(anybody.page().url()).endsWith("/appointments");
    }
    assertThat(Mailbox.await(email, "Varauksesi " + number + " on peruttu")).isNotNull();
  }
}
