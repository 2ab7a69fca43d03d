package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The counter of a service point: who has come, who has not, who calls, who just stands there. */
class ArrivalsPageIT {
  private static final Pattern CODE = Pattern.compile("\\b([0-9A-Z]{3}\u00a0[0-9A-Z]{3})\\b");
  private static final String LIST = "/staff/arrivals?place=library";

  @Test
  void a_citizen_checks_in_at_the_door_without_script_and_staff_see_it() {
    String email = "ovella@example.org";
    String number = book("testi.aino", email, "+358 40 765 4321", 4);
    Matcher code = CODE.matcher(Mailbox.await(email, number).get("text").asText());
    assertThat(code.find()).isTrue();
    try (Visitor kiosk = Visitor.withoutScript("fi", Visitor.PHONE);
        Visitor niko = Visitor.with("fi", Visitor.DESKTOP)) {
      checkIn(kiosk, code.group(1), "1111");
      assertThat(kiosk.main().innerText()).contains("Emme löytäneet varausta");
      checkIn(kiosk, code.group(1), "4321");
      assertThat(kiosk.main().innerText()).contains("Olet ajoissa");

      BookedToday.inMinutes(number, 5);
      checkIn(
          kiosk, code.group(1).replace("\u00a0", "").toLowerCase(java.util.Locale.ROOT), "43 21");
      assertThat(kiosk.heading()).isEqualTo("Olet ilmoittautunut");
      assertThat(kiosk.main().innerText()).contains("Odota täällä", "lehtisalin");
      assertThat(kiosk.page().url()).doesNotContain(number).doesNotContain("4321");
      kiosk.look("check-in-done-plain");

      niko.signInAsStaff("neuvoja.niko", LIST);
      assertThat(row(niko, number).innerText()).contains("Odottaa");
      niko.look("arrivals");
    }
    try (Visitor anybody = Visitor.with("sv", Visitor.PHONE)) {
      anybody.open("/check-in");
      anybody.look("check-in");
      anybody.press(anybody.page().locator("#check-in"));
      anybody.look("check-in-missing");
      anybody.open("/check-in?done=yes&place=library");
      assertThat(anybody.page().locator("#check-in").count()).as("nobody has come").isEqualTo(1);
    }
  }

  @Test
  void staff_mark_that_nobody_came_and_take_it_back() {
    String email = "poissa@example.org";
    String number = book("testi.eino", email, "+358 40 111 2222", 6);
    BookedToday.inMinutes(number, -20);
    try (Visitor niko = Visitor.with("fi", Visitor.DESKTOP)) {
      niko.signInAsStaff("neuvoja.niko", LIST);
      niko.press(row(niko, number).locator("button[value='missed:" + number + "']"));
      assertThat(niko.main().innerText()).contains("Poissaolo on merkitty");
      niko.look("arrivals-missed");
      assertThat(Mailbox.await(email, "Et tullut varatulle ajalle " + number)).isNotNull();
      niko.press(row(niko, number).locator("button[value='reopen:" + number + "']"));
      assertThat(niko.main().innerText()).contains("varaus on voimassa");
      assertThat(Mailbox.await(email, "Varauksesi " + number + " on taas voimassa")).isNotNull();
      niko.press(row(niko, number).locator("button[value='arrived:" + number + "']"));
      assertThat(row(niko, number).innerText()).contains("Odottaa");
      niko.open("/staff/case?number=" + number);
      assertThat(niko.main().innerText())
          .contains("Varatulle ajalle ei tultu", "Saapuminen merkitty");
    }
  }

  @Test
  void an_adviser_books_for_a_caller_who_cancels_by_the_link_in_the_mail() {
    String email = "soittaja@example.org";
    String number;
    try (Visitor niko = Visitor.with("en", Visitor.DESKTOP)) {
      niko.signInAsStaff("neuvoja.niko", "/staff/book");
      // At the end of this week it has few times left.
      niko.open("/staff/book?what=digital-support/library&week=" + LocalDate.now().plusWeeks(1));
      niko.look("book-for-caller");
      niko.press(niko.page().locator("#book-time"));
      niko.look("book-for-caller-missing");
      choose(niko.page(), 2);
      niko.page().locator("#name").fill("Maija Soittaja");
      niko.page().locator("#phone").fill("040 765 4321");
      niko.page().locator("#email").fill(email);
      niko.page().locator("#caller-language").selectOption("fi");
      niko.press(niko.page().locator("#book-time"));
      assertThat(niko.main().innerText()).contains("The time is booked", "Maija Soittaja");
      assertThat(niko.page().url()).doesNotContain("Maija").doesNotContain("4321");
      niko.look("booked-for-caller");
      number = niko.page().url().replaceAll(".*number=([^&]*).*", "$1");
      niko.open("/staff/case?number=" + number);
      assertThat(niko.main().innerText()).contains("The staff booked the time");
    }
    JsonNode mail = Mailbox.await(email, number);
    assertThat(mail.get("text").asText()).contains("/follow?token=", "/check-in");
    Matcher link = Pattern.compile("/cancel/[0-9a-f]{32}").matcher(mail.get("text").asText());
    assertThat(link.find()).isTrue();
    Matcher follow = Pattern.compile("/follow\\?token=[\\w-]+").matcher(mail.get("text").asText());
    assertThat(follow.find()).isTrue();
    try (Visitor anybody = Visitor.withoutScript("fi", Visitor.PHONE)) {
      anybody.open(follow.group());
      assertThat(anybody.main().innerText()).contains(number).doesNotContain("4321");
      anybody.press(anybody.page().locator("main a[href*='/follow/withdraw']"));
      anybody.page().locator("#digits").fill("1111");
      anybody.press(anybody.page().locator("main form .button.danger"));
      assertThat(anybody.main().innerText()).contains("Mitään ei peruttu");
      anybody.look("follow-withdraw-digits-wrong");
    }
    try (Visitor maija = Visitor.with("fi", Visitor.PHONE)) {
      maija.open(link.group());
      maija.page().locator("#digits").fill("4321");
      maija.press(maija.page().locator("#cancel"));
      assertThat(maija.heading()).isEqualTo("Varaus on peruttu");
    }
  }

  @Test
  void an_adviser_books_a_call_for_a_caller_and_asks_what_the_service_asks() {
    String email = "soitetaan@example.org";
    try (Visitor niko = Visitor.with("en", Visitor.DESKTOP)) {
      niko.signInAsStaff("neuvoja.niko", "/staff/book?what=business-advice/library");
      Page page = niko.page();
      page.locator("details.visit > summary").click();
      Leaving.by(page, () -> page.locator("#way").selectOption("phone"));
      choose(page, 0);
      page.locator("#name").fill("Maija Soittaja");
      page.locator("#phone").fill("040 765 4321");
      page.locator("#email").fill(email);
      niko.press(page.locator("#book-time"));
      assertThat(page.locator("#error-summary a").count()).isEqualTo(1);
      assertThat(page.locator("#name").inputValue()).isEqualTo("Maija Soittaja");
      niko.look("book-for-caller-questions");
      page.locator("input[name='q.stage'][value=idea]")
          .check(new Locator.CheckOptions().setForce(true));
      niko.press(page.locator("#book-time"));
      assertThat(niko.main().innerText())
          .contains("The time is booked", "By phone", "We call you at")
          .doesNotContain("Code at the door");
      niko.look("booked-call-for-caller");
    }
    assertThat(Mailbox.await(email, "Your booking is confirmed").get("text").asText())
        .contains("We call you when the time begins")
        .doesNotContain("/check-in", "Place:");
  }

  @Test
  void the_chosen_service_point_is_seen_on_a_phone() {
    try (Visitor niko = Visitor.with("fi", Visitor.PHONE)) {
      niko.signInAsStaff("neuvoja.niko", "/staff/arrivals");
      for (String place : new String[] {"town-hall", "library", "mallila-centre"}) {
        niko.open("/staff/arrivals?place=" + place);
        BoundingBox chosen =
            niko.main().locator(".desk-bar .chips a[aria-current=page]").boundingBox();
        assertThat(chosen.x).as(place).isNotNegative();
        assertThat(chosen.x + chosen.width).as(place).isLessThanOrEqualTo(Visitor.PHONE);
      }
      niko.look("arrivals-phone");
    }
  }

  private static String book(String person, String email, String phone, int which) {
    try (Visitor citizen = Visitor.withoutScript("fi", Visitor.PHONE)) {
      citizen.signIn(person, "/");
      Page page = citizen.page();
      citizen.open(
          "/appointments/choose-time?service=digital-support&place=library&week="
              + LocalDate.now().plusWeeks(1));
      choose(page, which);
      page.locator("#continue").click();
      page.waitForURL("**/appointments/confirm**");
      page.locator("#email").fill(email);
      page.locator("#phone").fill(phone);
      page.locator("#confirm").click();
      page.waitForURL("**/receipt**");
      assertThat(CODE.matcher(citizen.main().innerText()).find()).as("the code").isTrue();
      citizen.look("receipt-with-code");
      return page.url().replaceAll(".*number=([^&]*).*", "$1");
    }
  }

  private static void choose(Page page, int which) {
    page.locator("input[name=time]").nth(which).check(new Locator.CheckOptions().setForce(true));
  }

  private static void checkIn(Visitor kiosk, String code, String digits) {
    kiosk.open("/check-in");
    kiosk.page().locator("#code").fill(code);
    kiosk.page().locator("#digits").fill(digits);
    kiosk.press(kiosk.page().locator("#check-in"));
  }

  private static Locator row(Visitor staff, String number) {
    return staff.main().locator(".arrival").filter(new Locator.FilterOptions().setHasText(number));
  }
}
