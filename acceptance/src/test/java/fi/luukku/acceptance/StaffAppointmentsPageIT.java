package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar of a service point's desks, and what staff do with it. */
class StaffAppointmentsPageIT {
  private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{6}");
  private static final String SERVICE = "building-advice";
  private static final String CALENDAR = "/staff/appointments?place=town-hall";
  private static final String DESKS = "town-hall-desk-1,town-hall-desk-3";

  /** The last Thursday but one that can be booked: no other test books so far ahead. */
  private static final LocalDate DAY =
      LocalDate.now(ZoneId.of("Europe/Helsinki"))
          .plusDays(52)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));

  @AfterEach
  void everybody_is_back() {
    try (Visitor kaisa = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      kaisa.signInAsStaff("kasittelija.kaisa", "/staff/absences?place=town-hall");
      Locator remove = kaisa.main().locator("button[name=remove]");
      while (remove.count() > 0) {
        kaisa.press(remove.first());
      }
      kaisa.open("/staff/open-times?place=town-hall");
      Locator back = kaisa.main().locator("button[name=back]");
      while (back.count() > 0) {
        kaisa.press(back.first());
      }
    }
  }

  @Test
  void a_booking_of_an_absent_desk_is_seen_and_moved() {
    String number = book();
    try (Visitor kaisa = Visitor.with("fi", Visitor.DESKTOP)) {
      kaisa.signInAsStaff("kasittelija.kaisa", "/staff/desk");
      kaisa.open(CALENDAR + "&day=" + DAY);
      Locator drawn = kaisa.main().locator("#drawn a[href='/staff/case?number=" + number + "']");
      drawn.waitFor();
      Locator listed =
          kaisa.main().locator(".desk-times a[href='/staff/case?number=" + number + "']");
      assertThat(listed.count()).isEqualTo(1);
      kaisa.look("staff-appointments-day");
      kaisa.open(CALENDAR + "&view=week&day=" + DAY);
      drawn.waitFor();
      kaisa.look("staff-appointments-week");

      kaisa.open("/staff/absences?place=town-hall");
      kaisa.main().locator("#desk").selectOption(deskOf(kaisa, number));
      kaisa.main().locator("#first").fill(DAY.toString());
      kaisa.main().locator("#last").fill(DAY.toString());
      kaisa.main().locator("#reason").fill("Koulutuspäivä");
      kaisa.press(kaisa.main().locator("#add-absence"));
      assertThat(kaisa.main().innerText()).contains(number);
      kaisa.look("staff-absences");

      kaisa.press(kaisa.main().locator("a[href*='/staff/move-bookings']"));
      kaisa.look("staff-move-bookings");
      kaisa.press(kaisa.main().locator("#move-all"));
      assertThat(kaisa.main().innerText()).doesNotContain(number);
      kaisa.look("staff-moved");
    }
  }

  @Test
  void the_drawn_week_has_the_clock_of_finland_and_begins_on_monday_wherever_it_is_read() {
    String number = book();
    try (Visitor kaisa = Visitor.abroad("America/New_York", "en", Visitor.DESKTOP)) {
      kaisa.signInAsStaff("kasittelija.kaisa", "/staff/desk");
      kaisa.open(CALENDAR + "&day=" + DAY);
      String row = ".desk-times li:has(a[href='/staff/case?number=" + number + "'])";
      String listed = kaisa.main().locator(row).innerText();
      assertThat(listed).contains("Finnish");

      kaisa.open(CALENDAR + "&view=week&day=" + DAY);
      Locator drawn = kaisa.main().locator("#drawn a[href='/staff/case?number=" + number + "']");
      drawn.waitFor();
      String time = drawn.locator(".fc-event-time").innerText();
      assertThat(listed).startsWith(time.split("[^0-9:]")[0]);
      assertThat(kaisa.main().locator("#drawn .fc-col-header-cell").first().innerText())
          .startsWith("Mon");
      assertThat(kaisa.main().locator("#drawn td[data-date='" + DAY + "'] a").count()).isPositive();
    }
  }

  @Test
  void all_of_it_works_without_script() {
    String number = book();
    try (Visitor kaisa = Visitor.withoutScript("sv", Visitor.DESKTOP)) {
      kaisa.signInAsStaff("kasittelija.kaisa", "/staff/desk");
      kaisa.open(CALENDAR + "&day=" + DAY);
      kaisa.press(kaisa.main().locator(".desk-times a").first());
      assertThat(kaisa.page().url()).contains("/staff/case?number=");

      kaisa.open(
          "/staff/open-times?place=town-hall&kind=close&desks=town-hall-desk-1&desks=town-hall-desk-3"
              + ("&days=THURSDAY&opens=08:00&closes=18:00&first=" + DAY + "&last=" + DAY));
      assertThat(kaisa.main().innerText()).contains(number);
      kaisa.look("staff-open-times-preview");
      kaisa.press(kaisa.main().locator("#make-change"));
      assertThat(kaisa.main().locator("button[name=back]").count()).isEqualTo(1);
      kaisa.look("staff-open-times");
      kaisa.open(CALENDAR + "&day=" + DAY);
      assertThat(kaisa.main().locator("li.is-displaced").count()).isPositive();
    }
  }

  @Test
  void other_units_have_no_such_page() {
    try (Visitor anna = Visitor.withoutScript("en", Visitor.DESKTOP)) {
      anna.signInAsStaff("avustus.anna", "/staff/appointments");
      assertThat(anna.main().locator("select").count()).isZero();
      assertThat(anna.open(CALENDAR).status()).isEqualTo(200);
      assertThat(anna.open("/staff/absences?place=town-hall").status()).isEqualTo(404);
      assertThat(anna.open("/staff/open-times?place=town-hall").status()).isEqualTo(404);
      assertThat(anna.open("/staff/move-bookings?desk=town-hall-desk-1&day=" + DAY).status())
          .isEqualTo(404);
    }
  }

  /** The first time of the day that is free, booked by a citizen. */
  private static String book() {
    try (Visitor eino = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      String week = DAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
      String page =
          "/appointments/choose-time?service=" + SERVICE + "&place=town-hall&week=" + week;
      eino.signIn("testi.eino", "/");
      eino.open(page);
      eino.page()
          .locator("input[name=time][value^='" + DAY + "']")
          .first()
          .check(new Locator.CheckOptions().setForce(true));
      eino.press(eino.page().locator("#continue"));
      eino.page().locator("#email").fill("eino@example.org");
      eino.press(eino.page().locator("#confirm"));
      Matcher number = CASE_NUMBER.matcher(eino.main().innerText());
      assertThat(number.find()).as("a case number on the receipt").isTrue();
      return number.group();
    }
  }

  /** At which desk the calendar lists it. */
  private static String deskOf(Visitor kaisa, String number) {
    for (String desk : DESKS.split(",")) {
      kaisa.open(CALENDAR + "&day=" + DAY + "&desk=" + desk);
      if (kaisa.main().innerText().contains(number)) {
        kaisa.open("/staff/absences?place=town-hall");
        return desk;
      }
    }
    throw new AssertionError("No desk has " + number);
  }
}
