package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The staff side of facilities, by the handler of their queue. */
class StaffFacilitiesPageIT {
  private static final String WEEK = "2027-01-25";

  @Test
  void a_day_of_all_facilities_is_a_table_and_on_a_phone_a_list() {
    try (Visitor citizen = Visitor.withoutScript("fi", Visitor.PHONE);
        Visitor staff = Visitor.with("fi", Visitor.DESKTOP)) {
      citizen.signIn("testi.y2023", "/");
      String number =
          new Errands(citizen, "iiris@example.org").reserveFacility("council-chamber", WEEK);
      staff.signInAsStaff("tilat.teemu", "/staff/facilities");
      staff.look("staff-facilities-today");
      staff.open("/staff/facilities?day=" + WEEK);
      Locator mine = staff.main().locator("a.use[href$='" + number + "']");
      assertThat(mine.innerText()).contains("odottaa hyväksyntää");
      assertThat(staff.main().locator("tbody tr").count()).isEqualTo(25);
      staff.look("staff-facilities-day");
      staff.press(staff.main().locator(".pager a[rel=next]"));
      assertThat(staff.main().locator("tbody tr").count()).isPositive();
      staff.open("/staff/facilities?day=" + WEEK + "&kind=meeting-room&place=Kaupungintalo");
      assertThat(staff.main().locator("tbody tr").count()).isEqualTo(2);
      staff.press(staff.main().locator("a.use[href$='" + number + "']"));
      assertThat(staff.main().innerText()).contains(number);
      staff.open("/staff/facilities?day=nonsense");
      staff.look("staff-facilities-no-day");
    }
  }

  @Test
  void reservations_are_refused_with_a_reason_and_approved_several_at_once() {
    try (Visitor citizen = Visitor.withoutScript("sv", Visitor.PHONE);
        Visitor staff = Visitor.with("sv", Visitor.PHONE)) {
      citizen.signIn("testi.eino", "/");
      Errands errands = new Errands(citizen, "eino@example.org");
      String one = errands.reserveFacility("council-chamber", "2027-02-08");
      String other = errands.reserveFacility("council-chamber", "2027-02-15");
      staff.signInAsStaff("tilat.teemu", "/staff/approvals");
      staff.look("staff-approvals");
      staff.press(staff.page().locator("button[value=approve]"));
      assertThat(staff.main().innerText()).contains("Välj först");
      choose(staff, one);
      staff.press(staff.page().locator("button[value=refuse]"));
      assertThat(staff.page().locator("#text").getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(box(staff, one).isChecked()).isTrue();
      staff.look("staff-approvals-no-reason");
      staff.page().locator("#text").fill("Salen behövs för fullmäktige.");
      staff.press(staff.page().locator("button[value=refuse]"));
      assertThat(staff.main().locator("[role=status]").first().innerText())
          .contains(one, "avslogs");
      choose(staff, other);
      staff.press(staff.page().locator("button[value=approve]"));
      assertThat(staff.main().locator("[role=status]").first().innerText())
          .contains(other, "godkändes");
      staff.look("staff-approvals-told");
      staff.open("/staff/approvals?done=approve&told=" + one + "~done");
      assertThat(staff.main().locator("[role=status] .notice").count()).isZero();
      citizen.open("/my/matter?number=" + one);
      assertThat(citizen.main().innerText()).contains("Salen behövs för fullmäktige.");
    }
  }

  @Test
  void a_break_is_seen_before_moves_what_is_in_the_way_and_ends() {
    try (Visitor citizen = Visitor.withoutScript("en", Visitor.PHONE);
        Visitor staff = Visitor.withoutScript("fi", Visitor.DESKTOP);
        Visitor looking = Visitor.with("fi", Visitor.DESKTOP)) {
      citizen.signIn("testi.sofia", "/");
      String number =
          new Errands(citizen, "sofia@example.org").reserveFacility("koivumaki-gym", WEEK);
      staff.signInAsStaff("tilat.teemu", "/staff/breaks");
      plan(staff, "koivumaki-gym", WEEK, "2027-01-31");
      staff.press(staff.page().locator("#preview"));
      assertThat(staff.main().innerText()).contains("Yksi varaus on tiellä", number);
      Locator move = staff.main().locator("input[value^='move:']");
      move.check(new Locator.CheckOptions().setForce(true));
      staff.page().locator("#words").fill("We are sorry.");
      staff.press(staff.page().locator("#make"));
      assertThat(staff.main().innerText()).contains(number, "siirrettiin", "ei ole tiellä");
      looking.signInAsStaff("tilat.teemu", staff.page().url().replace(Product.url(), ""));
      looking.look("staff-break");
      looking.open("/staff/breaks");
      looking.look("staff-breaks");
      citizen.open("/my/matter?number=" + number);
      assertThat(citizen.main().innerText())
          .contains("The floor is sanded", "We are sorry.", "Sports Hall A");
      staff.press(staff.page().locator("#end-now"));
      assertThat(staff.main().innerText()).contains("Katko on päättynyt");
    }
  }

  @Test
  void use_is_told_in_numbers_and_as_a_table_and_invoices_as_files() {
    try (Visitor staff = Visitor.with("en", Visitor.DESKTOP)) {
      staff.signInAsStaff("tilat.teemu", "/staff/use");
      staff.open("/staff/use?part=ice-rink&from=2027-01-01&to=2027-01-31");
      assertThat(staff.main().locator(".heat tbody tr").count()).isEqualTo(7);
      staff.look("staff-use");
      APIResponse use = get(staff, staff.main().locator("a[href*='/use/csv']"));
      assertThat(use.headers().get("content-type")).startsWith("text/csv");
      assertThat(use.text()).contains("2027-01-01;2027-01-31;", ";7;", ",00;");
      staff.open("/staff/use?part=ice-rink&from=2027-01-31&to=2027-01-01");
      staff.look("staff-use-no-days");
      staff.open("/staff/invoices?month=2027-01");
      staff.look("staff-invoices");
      assertThat(get(staff, staff.main().locator("a[href*='/invoices/csv']")).text())
          .contains("case;facility;part");
      assertThat(get(staff, staff.main().locator("a[href*='/invoices/json']")).text())
          .contains("\"month\" : \"2027-01\"");
    }
  }

  private static void plan(Visitor staff, String part, String from, String to) {
    staff.page().locator("#part").selectOption(part);
    staff.page().locator("#from-day").fill(from);
    staff.page().locator("#from-time").fill("06:00");
    staff.page().locator("#to-day").fill(to);
    staff.page().locator("#to-time").fill("22:00");
    staff.page().locator("#reason-fi").fill("Lattia hiotaan");
    staff.page().locator("#reason-sv").fill("Golvet slipas");
    staff.page().locator("#reason-en").fill("The floor is sanded");
  }

  private static void choose(Visitor staff, String number) {
    box(staff, number).check(new Locator.CheckOptions().setForce(true));
  }

  private static Locator box(Visitor staff, String number) {
    return staff.main().locator("input[name=chosen][value^='" + number + "']");
  }

  private static APIResponse get(Visitor visitor, Locator link) {
    return visitor.page().request().get(Product.url() + link.getAttribute("href"));
  }
}
