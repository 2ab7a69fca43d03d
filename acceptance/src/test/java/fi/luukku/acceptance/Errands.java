package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The four errands as a person does them, page by page, in whatever language the browser speaks.
 */
final class Errands {
  private static final Pattern CASE_NUMBER = Pattern.compile("MK-\\d{4}-\\d{6,9}");
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  private final Visitor visitor;
  private final Page page;
  private final String email;

  Errands(Visitor visitor, String email) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.email = email;
  }

  /** Tells the portal an address for receipts. */
  void sayWhereMailGoes() {
    visitor.open("/my/profile");
    page.locator("#email").fill(email);
    visitor.look("profile");
    page.locator("#save").click();
    page.waitForURL("**/my/profile?saved=yes");
  }

  /** Books the first free time of a service; the visitor is signed in. */
  String bookAppointment(String service) {
    visitor.open("/appointments");
    visitor.look("appointment-1-service");
    page.locator("main a[href*='service=" + service + "']").first().click();
    page.locator("input[name=time]").first().check(new Locator.CheckOptions().setForce(true));
    visitor.look("appointment-2-time");
    page.locator("#continue").click();
    page.waitForURL("**/appointments/confirm**");
    page.locator("#email").fill(email);
    visitor.look("appointment-3-confirm");
    page.locator("#confirm").click();
    return receipt("appointment-4-receipt");
  }

  /** Reserves the first free time that a coming week offers. */
  String reserveFacility(String facility, String week) {
    visitor.open("/facilities");
    visitor.look("facility-1-search");
    visitor.open("/facilities/facility?key=" + facility + "&week=" + week);
    visitor.press(page.locator("main a[href*='starts=']").first());
    visitor.look("facility-2-choose");
    page.locator("#continue").click();
    page.waitForURL("**/facilities/confirm**");
    if (page.locator("#people").count() > 0) {
      page.locator("#people").fill("8");
    }
    page.locator("#email").fill(email);
    visitor.look("facility-3-confirm");
    page.locator("#confirm").click();
    String number = receipt("facility-4-receipt");
    assertThat(page.locator("#paying").innerText())
        .as("what it costs")
        .containsPattern("€|[Ff]ree|[Mm]aksut|[Aa]vgiftsfri");
    return number;
  }

  /** Fills in the application for an activity grant up to its second page and leaves it. */
  String beginGrant() {
    visitor.open("/grants");
    visitor.look("grant-1-rounds");
    visitor.open("/grants/programme?key=grant-activity");
    visitor.look("grant-2-programme");
    page.locator("main form .button").first().click();
    page.waitForURL("**/grants/apply**");
    fill("association_name", "Mallin Partio ry");
    fill("business_id", "0112038-9");
    fill("member_count", "85");
    fill("contact_name", "Aino O'Brien-Åkerlund");
    fill("contact_email", email);
    fill("contact_phone", "+358401234567");
    fill("iban", "FI21 1234 5600 0007 85");
    visitor.look("grant-3-applicant");
    next();
    return page.url();
  }

  /** Goes on with an application from its second page to the receipt. */
  String finishGrant() {
    fill(
        "activity_plan",
        "Partiota 40 lapselle joka viikko. <script>alert(1)</script> #{7*7} ${7*7}");
    page.locator("[name='q.target_groups'][type=checkbox]")
        .first()
        .check(new Locator.CheckOptions().setForce(true));
    fill("participants", "40");
    page.locator("[name='q.earlier_grant'][value=yes]")
        .check(new Locator.CheckOptions().setForce(true));
    fill("earlier_amount", "1 500,00");
    fill("earlier_year", "2025");
    fill("earlier_use", "Leireihin ja kalustoon.");
    visitor.look("grant-4-activity");
    next();
    fill("budget.0.item", "Tilavuokrat");
    fill("budget.0.amount", "3000,50");
    visitor.press(page.locator("[name='row.add.budget']"));
    fill("budget.1.item", "Leirit");
    fill("budget.1.amount", "1999,50");
    fill("own_funding", "2500");
    fill("other_funding", "0");
    fill("applied", "2000");
    if (visitor.hasScript()) {
      page.locator(".sums dd")
          .filter(new Locator.FilterOptions().setHasText(Pattern.compile("5.000,00")))
          .waitFor();
    }
    visitor.look("grant-5-budget");
    next();
    page.locator("[name='q.accounts'][type=file]")
        .setInputFiles(new FilePayload("tilinpäätös.pdf", "application/pdf", PDF));
    visitor.look("grant-6-attachments");
    next();
    assertThat(page.url()).contains("/grants/check");
    assertThat(page.locator("main").innerText())
        .contains("<script>alert(1)</script> #{7*7} ${7*7}");
    assertThat(page.locator("main").innerText().replaceAll("[^0-9]", ""))
        .as("the sum of the budget")
        .contains("500000");
    page.locator("#email").fill(email);
    visitor.look("grant-7-check");
    visitor.goOn();
    return receipt("grant-8-receipt");
  }

  /** Reports the first category of issue with a place, words and a photo. */
  String reportIssue() {
    describeIssue();
    return sendReport();
  }

  /** Fills in a report up to the page where it is checked. */
  void describeIssue() {
    visitor.open("/report");
    page.locator("input[type=radio]").first().check(new Locator.CheckOptions().setForce(true));
    visitor.look("report-1-category");
    visitor.goOn();
    if (page.url().contains("/draft-begun")) {
      visitor.press(page.locator("#another"));
    }
    page.waitForURL("**/report/place**");
    if (visitor.hasScript()) {
      new PlaceMap(visitor).show();
      fill("coordinates", "60.0200, 23.0300");
    }
    fill("address", "Rantatie 18");
    fill("description", "Kuoppa suojatien kohdalla, noin 20 cm syvä.");
    page.locator("[name='q.photo'][type=file]")
        .setInputFiles(new FilePayload("kuoppa.png", "image/png", PNG));
    if (page.locator("[name='q.email']").count() > 0) {
      fill("email", email);
    }
    visitor.look("report-2-place");
    page.locator(".actions [name=continue]").click();
    page.waitForURL("**/report/check**");
  }

  /** Sends the report that is checked. */
  String sendReport() {
    if (page.locator("#email").count() > 0) {
      page.locator("#email").fill(email);
    }
    visitor.look("report-3-check");
    visitor.goOn();
    return receipt("report-4-receipt");
  }

  private void fill(String question, String answer) {
    page.locator("[name='q." + question + "']").first().fill(answer);
  }

  private void next() {
    visitor.press(page.locator(".actions [name=continue]"));
  }

  private String receipt(String picture) {
    page.waitForURL("**/receipt**");
    visitor.look(picture);
    List<String> numbers =
        CASE_NUMBER
            .matcher(page.locator("main").innerText())
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(numbers).as("a case number on the receipt").isNotEmpty();
    return numbers.get(0);
  }
}
