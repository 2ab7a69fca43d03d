package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The calendars of a unit's resources, and the outside ones that close them. */
class StaffCalendarsPageIT {
  private static final Duration FETCHED = Duration.ofSeconds(90);

  @Test
  void staff_make_addresses_and_are_told_what_comes_of_an_outside_calendar() throws Exception {
    try (Visitor staff = Visitor.with("fi", Visitor.DESKTOP)) {
      staff.signInAsStaff("tilat.teemu", "/staff/calendars");
      staff.look("staff-calendars");
      staff.press(staff.main().locator("a[href='/staff/calendar?resource=rowing-boat']"));
      staff.look("staff-calendar");

      staff.press(staff.main().locator("button[value='renew:RESOURCE']"));
      staff.press(staff.main().locator("button[value='renew:BUSY']"));
      staff.look("staff-calendar-addresses");
      assertThat(read(staff.main().locator(".resource-address"))).contains("BEGIN:VCALENDAR");
      assertThat(read(staff.main().locator(".busy-address"))).contains("BEGIN:VFREEBUSY");

      staff.main().locator("#address").fill("http://10.0.0.1/kalenteri.ics");
      staff.press(staff.main().locator("#add-outside"));
      assertThat(staff.main().locator("#address").getAttribute("aria-invalid")).isEqualTo("true");
      staff.look("staff-calendar-address-refused");

      staff.main().locator("#address").fill("https://localhost/kalenteri.ics");
      staff.press(staff.main().locator("#add-outside"));
      Eventually.within(
          FETCHED,
          "the fetch has failed and the page says why",
          () -> {
            staff.open("/staff/calendar?resource=rowing-boat");
            return staff.main().innerText().contains("josta kalentereita ei haeta");
          });
      staff.look("staff-calendar-failed");

      staff.press(staff.main().locator("button[value^='remove:']"));
      assertThat(staff.main().locator("button[value^='remove:']").count()).isZero();
      staff.press(staff.main().locator("button[value='end:BUSY']"));
      assertThat(staff.main().locator(".busy-address").count()).isZero();
    }
  }

  private static String read(Locator link) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(link.getAttribute("href"))).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
