package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** The four errands by plain HTTP, step by step, so that a test may do any step otherwise. */
final class HttpErrands extends HttpBookings {
  static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);
  static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  HttpErrands(HttpVisitor who, String email) {
    super(who, email);
  }

  // Report an issue.

  /** Begins a report and gives the id of its draft. */
  String beginReport() {
    Answer place = who.go(who.open("/report").form().with("category", "pothole").press());
    if (place.uri().getPath().equals("/draft-begun")) {
      place = who.go(place.form().press("#another"));
    }
    assertThat(place.uri().getPath()).as(place.words()).isEqualTo("/report/place");
    return place.parameter("draft");
  }

  /** The filled second page of a report. */
  WebForm reportPlace(String draft) {
    WebForm form =
        who.open("/report/place?draft=" + draft)
            .form()
            .answer("coordinates", "60.0200, 23.0300")
            .answer("address", "Rantatie 18")
            .answer("description", "Kuoppa suojatien kohdalla.")
            .press("button[name=continue]");
    return form.names().contains("q.email") ? form.answer("email", email) : form;
  }

  WebForm reportCheck(String draft) {
    return ready(who.open("/report/check?draft=" + draft));
  }

  /** Gives a report up, with its files: they count to what one person may have waiting. */
  void discardReport(String draft) {
    who.go(who.open("/discard-draft?draft=" + draft).form().press("#discard"));
  }

  /** A report from its beginning to its receipt. */
  Answer report() {
    return report(form -> form);
  }

  Answer report(UnaryOperator<WebForm> change) {
    String draft = beginReport();
    return receipt(reportWith(draft, change));
  }

  /** Saves the second page, changed, and sends the report. */
  Answer reportWith(String draft, UnaryOperator<WebForm> change) {
    Answer check = who.go(change.apply(reportPlace(draft)));
    assertThat(check.uri().getPath()).as(check.words()).isEqualTo("/report/check");
    return who.go(ready(check));
  }

  /** The form that sends what was checked, with where the receipt goes. */
  WebForm ready(Answer check) {
    WebForm form = check.form().press();
    return form.names().contains("email") ? form.with("email", email) : form;
  }

  // Apply for a grant.

  /** Begins an application and gives the id of its draft. */
  String beginGrant(String programme) {
    Answer first = who.go(who.open("/grants/programme?key=" + programme).form().press());
    assertThat(first.uri().getPath()).as(first.words()).isEqualTo("/grants/apply");
    return first.parameter("draft");
  }

  /** As if the draft had been begun with the first version of its form. */
  static void makeOlder(String draft) {
    Database.change(
        "UPDATE draft SET answers = REPLACE(answers, '\"version\":3', '\"version\":1') WHERE id = ?",
        draft);
  }

  /** A page of an application as it stands, with the button that goes on pressed. */
  WebForm grantPage(String draft, String page) {
    Answer shown = who.open("/grants/apply?draft=" + draft + "&page=" + page);
    WebForm form = shown.form().press("button[name=continue]");
    assertThat(form.value("page")).as("the page that is shown").isEqualTo(page);
    return form;
  }

  WebForm applicant(String draft) {
    return grantPage(draft, "applicant")
        .answer("association_name", "Mallin Partio ry")
        .answer("business_id", "0112038-9")
        .answer("member_count", "85")
        .answer("contact_name", "Aino O'Brien-Åkerlund")
        .answer("contact_email", email)
        .answer("contact_phone", "+358401234567")
        .answer("iban", "FI21 1234 5600 0007 85");
  }

  WebForm activity(String draft) {
    return grantPage(draft, "activity")
        .answer("activity_plan", "Partiota 40 lapselle joka viikko koko lukuvuoden ajan.")
        .answer("target_groups", "children")
        .answer("participants", "40")
        .answer("earlier_grant", "yes")
        .answer("earlier_amount", "1500,00")
        .answer("earlier_year", "2025")
        .answer("earlier_use", "Leireihin.");
  }

  WebForm budget(String draft) {
    return grantPage(draft, "budget")
        .answer("budget.0.item", "Tilavuokrat")
        .answer("budget.0.amount", "5000,00")
        .answer("own_funding", "2500")
        .answer("other_funding", "0")
        .answer("applied", "2000");
  }

  WebForm attachments(String draft) {
    return grantPage(draft, "attachments")
        .file("q.accounts", "tilinpäätös.pdf", "application/pdf", PDF);
  }

  /** Fills in all pages and stops before sending. */
  Answer fillGrant(String draft) {
    who.go(applicant(draft));
    who.go(activity(draft));
    who.go(budget(draft));
    Answer check = who.go(attachments(draft));
    assertThat(check.uri().getPath()).as(check.words()).isEqualTo("/grants/check");
    return check;
  }

  /** An application from its beginning to its receipt. */
  Answer grant() {
    return receipt(who.go(ready(fillGrant(beginGrant("grant-activity")))));
  }
}
