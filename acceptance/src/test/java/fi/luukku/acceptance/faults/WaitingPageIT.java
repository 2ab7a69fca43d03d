package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import fi.luukku.acceptance.Mailbox;
import fi.luukku.acceptance.Visitor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody waits for a day that is full, gets what becomes free, and confirms it. */
class WaitingPageIT {
  private static final String DESK = "mallila-desk-1";
  private static final String PLACE =
      "/appointments/choose-time?service=early-education-guidance&place=mallila-centre";

  /** Two weeks on, on days of their own: no other test books there. */
  private static final LocalDate TUESDAY = next(DayOfWeek.TUESDAY);

  private static final LocalDate THURSDAY = next(DayOfWeek.THURSDAY);

  @AfterEach
  void open() {
    free(TUESDAY);
    free(THURSDAY);
  }

  @Test
  void what_becomes_free_is_held_told_and_confirmed_on_a_phone_in_swedish() {
    fill(TUESDAY);
    String address = "vantar." + UUID.randomUUID() + "@example.org";
    try (Visitor sofia = Visitor.with("sv", Visitor.PHONE)) {
      Page page = sofia.page();
      sofia.open(PLACE + "&week=" + monday(TUESDAY));
      sofia.look("waiting-1-full");
      sofia.press(page.locator("main a[href$='day=" + TUESDAY + "']"));
      sofia.identify("testi.sofia");
      sofia.look("waiting-2-join");
      giveAddress(sofia, address);
      sofia.open(
          "/my/waiting?service=early-education-guidance&place=mallila-centre&day=" + TUESDAY);
      sofia.press(page.locator("main button[name=join]"));
      page.waitForURL("**/my/waiting?told=joined");
      sofia.look("waiting-3-joined");

      free(TUESDAY);

      JsonNode mail = Mailbox.await(address, "En tid har blivit ledig");
      assertThat(mail.toString()).contains("/appointments/confirm?hold=");
      sofia.open("/my/waiting");
      assertThat(sofia.main().innerText()).contains("En tid hålls för dig");
      sofia.look("waiting-4-offered");
      try (Visitor other = Visitor.withoutScript("fi", Visitor.PHONE)) {
        other.open(PLACE + "&week=" + monday(TUESDAY));
        assertThat(other.page().locator("input[value^='" + TUESDAY + "T06:']").count()).isZero();
      }
      sofia.press(page.locator("main a[href^='/appointments/confirm?hold=']"));
      sofia.press(page.locator("#confirm"));
      page.waitForURL("**/my/receipt**");
      sofia.open("/my/waiting");
      assertThat(sofia.main().innerText()).contains("Du köar inte till någon dag");
    }
  }

  @Test
  void joining_and_leaving_work_without_script() {
    fill(THURSDAY);
    try (Visitor eino = Visitor.withoutScript("en", Visitor.DESKTOP)) {
      Page page = eino.page();
      eino.signIn("testi.eino", "/my/profile");
      giveAddress(eino, "waits." + UUID.randomUUID() + "@example.org");
      eino.open(PLACE + "&week=" + monday(THURSDAY));
      eino.press(page.locator("main a[href$='day=" + THURSDAY + "']"));
      eino.press(page.locator("main button[name=join]"));
      assertThat(page.url()).endsWith("/my/waiting?told=joined");
      eino.look("waiting-without-script");
      eino.press(page.locator("main button[name=leave]").first());
      assertThat(page.url()).endsWith("/my/waiting?told=left");
      assertThat(eino.main().innerText()).contains("You do not wait for any day");
    }
  }

  private static void giveAddress(Visitor who, String address) {
    who.open("/my/profile");
    who.page().locator("#email").fill(address);
    who.press(who.page().locator("#save"));
  }

  /** Somebody has all of the day. */
  private static void fill(LocalDate day) {
    Database.change(
        "INSERT INTO occupancy (claim, resource_id, kind, starts, ends, used_until, owner,"
            + " purpose, terms) SELECT UUID(), id, 'BOOKING', ?, ?, ?, 'test:waiting', ?, ''"
            + " FROM resource WHERE resource_key = ?",
        day + " 00:00:00",
        day + " 23:00:00",
        day + " 23:00:00",
        "test/" + day,
        DESK);
  }

  private static void free(LocalDate day) {
    Database.change("DELETE FROM occupancy WHERE purpose = ?", "test/" + day);
  }

  private static LocalDate next(DayOfWeek day) {
    return LocalDate.now(ZoneId.of("Europe/Helsinki"))
        .plusWeeks(2)
        .with(TemporalAdjusters.next(day));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
