package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.luukku.acceptance.faults.Database;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Who waits for a time of a full day is told on his own page when one is held for him. */
class HeldTimePageIT {
  private static final String TIMES =
      "/appointments/choose-time?service=early-education-guidance&place=mallila-centre&week=";
  private static final String DESK = "mallila-desk-1";

  @Test
  void a_time_given_back_is_held_for_who_waits_and_he_takes_it_from_his_own_page() {
    String soon = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusWeeks(2).toString();
    try (Visitor eino = Visitor.withoutScript("fi", Visitor.DESKTOP);
        Visitor aino = Visitor.with("sv", Visitor.PHONE)) {
      eino.signIn("testi.eino", "/");
      String number = book(eino, soon);
      fillTheDayOf(number);
      aino.signIn("testi.aino", "/");
      new Errands(aino, "vantar@example.org").sayWhereMailGoes();
      aino.open(TIMES + soon);
      aino.look("waiting-1-full");
      aino.press(aino.page().locator("main a[href*='/my/waiting']").first());
      aino.press(aino.page().locator("button[name=join]"));
      assertThat(aino.main().innerText()).contains("Du står i kön");
      aino.open("/my");
      assertThat(aino.main().innerText()).doesNotContain("hålls för dig");

      eino.open("/my/withdraw?number=" + number);
      eino.press(eino.page().locator("main form .danger").first());

      Mailbox.await("vantar@example.org", "En tid");
      aino.open("/my");
      aino.look("waiting-2-held");
      aino.press(aino.page().locator("main a[href*='/appointments/confirm?hold=']"));
      aino.page().locator("#email").fill("vantar@example.org");
      aino.press(aino.page().locator("#confirm"));
      aino.page().waitForURL("**/receipt**");
      aino.open("/my");
      assertThat(aino.page().locator("main a[href*='confirm?hold=']").count()).isZero();
    }
  }

  private static String book(Visitor citizen, String week) {
    Page page = citizen.page();
    citizen.open(TIMES + week);
    page.locator("input[name=time]").first().check(new Locator.CheckOptions().setForce(true));
    citizen.press(page.locator("#continue"));
    page.locator("#email").fill("eino@example.org");
    citizen.press(page.locator("#confirm"));
    page.waitForURL("**/receipt**");
    return page.url().replaceAll(".*number=([^&]*).*", "$1");
  }

  /** Somebody has each quarter of an hour of that day that is still free at the desk. */
  private static void fillTheDayOf(String number) {
    Database.change(
        """
        INSERT INTO occupancy
          (claim, resource_id, kind, starts, ends, used_until, owner, purpose, terms, in_person)
        SELECT UUID(), slot.id, 'BOOKING', slot.at, slot.at + INTERVAL 15 MINUTE,
          slot.at + INTERVAL 15 MINUTE, CONCAT('citizen:full-', slot.seq), slot.purpose, ';0;0', FALSE
        FROM (
          SELECT desk.id, seq.seq, mine.purpose,
            TIMESTAMP(DATE(mine.starts)) + INTERVAL 15 * seq.seq MINUTE at
          FROM case_file filed
          JOIN occupancy mine ON mine.claim = filed.idempotency_key
          JOIN resource desk ON desk.resource_key = ?
          JOIN seq_16_to_80 seq
          WHERE filed.number = ?) slot
        WHERE NOT EXISTS (
          SELECT 1 FROM occupancy there WHERE there.resource_id = slot.id
            AND there.starts < slot.at + INTERVAL 15 MINUTE AND there.ends > slot.at)
        """,
        DESK,
        number);
  }
}
