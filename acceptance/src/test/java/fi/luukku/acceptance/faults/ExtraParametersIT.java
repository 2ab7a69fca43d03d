package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F08: values come from the server's own model. What else is sent is ignored or refused. */
class ExtraParametersIT {
  private final Samples samples = Samples.get();
  private final HttpErrands errands = new HttpErrands(samples.owner, Samples.OWNER_MAIL);

  @Test
  void a_report_is_what_the_portal_makes_of_it_whatever_is_sent_along() {
    String draft = errands.beginReport();
    Answer check = samples.owner.go(claiming(errands.reportPlace(draft)));
    String number = number(samples.owner.go(claiming(errands.ready(check))));
    isPlain(number, "RECEIVED", "streets");
    assertThat(Database.column("SELECT answers FROM case_file WHERE number = ?", number).get(0))
        .doesNotContain("APPROVED", "evil-extra");
  }

  @Test
  void an_application_ignores_what_the_form_does_not_ask() {
    String draft = errands.beginGrant("grant-activity");
    samples.owner.go(claiming(errands.applicant(draft)));
    samples.owner.go(claiming(errands.activity(draft)));
    samples.owner.go(
        claiming(errands.budget(draft).answer("share", "999999").answer("shortfall", "999999")));
    Answer check = samples.owner.go(claiming(errands.attachments(draft)));
    String number = number(samples.owner.go(claiming(errands.ready(check))));
    isPlain(number, "RECEIVED", "grants");
    assertThat(Database.column("SELECT answers FROM case_file WHERE number = ?", number).get(0))
        .doesNotContain("999999", "evil-extra");
  }

  @Test
  void a_calculated_limit_is_not_the_senders_to_say() {
    String draft = errands.beginGrant("grant-activity");
    samples.owner.go(errands.applicant(draft));
    samples.owner.go(errands.activity(draft));
    WebForm greedy =
        errands
            .budget(draft)
            .answer("applied", "12000")
            .answer("share", "99999")
            .answer("shortfall", "99999");
    assertThat(samples.owner.submit(greedy).status()).isEqualTo(422);
  }

  @Test
  void a_booking_costs_and_is_what_was_held() {
    String hold = errands.holdFacility();
    Answer receipt = samples.owner.go(claiming(errands.facilityConfirm(hold)));
    String number = number(receipt);
    assertThat(
            Database.column(
                "SELECT CONCAT(person_id IS NOT NULL, queue_key) FROM case_file WHERE number = ?",
                number))
        .containsExactly("1facilities");
    String terms = Database.column("SELECT terms FROM occupancy WHERE claim = ?", hold).get(0);
    assertThat(terms).doesNotContain("evil");
  }

  @Test
  void people_in_numbers_that_do_not_fit_are_refused() {
    for (String people : List.of("0", "-1", "1000000", "999999", "1e3", "4.5", "", "x")) {
      WebForm form = errands.facilityConfirm(samples.facilityHold()).with("people", people);
      assertThat(samples.owner.submit(form).status()).as(people).isEqualTo(422);
    }
  }

  @Test
  void another_persons_hold_is_confirmed_by_nobody_else() {
    HttpErrands thief = new HttpErrands(samples.other, "varas@example.org");
    String own = thief.holdAppointment();
    String held = samples.appointmentHold();
    WebForm form = thief.appointmentConfirm(own).with("hold", held);
    assertThat(samples.other.submit(form).status()).isEqualTo(404);
    Answer still = samples.owner.get("/appointments/confirm?hold=" + held);
    assertThat(still.status()).as("the owner's time is still held").isEqualTo(200);
  }

  @Test
  void another_persons_draft_matter_and_document_are_not_taken_by_a_hidden_field() {
    HttpErrands thief = new HttpErrands(samples.other, "varas@example.org");
    String draft = thief.beginReport();
    String before = Stored.fingerprint();
    WebForm place = thief.reportPlace(draft).with("draft", samples.reportDraft);
    assertThat(samples.other.submit(place).status()).isEqualTo(404);
    String own = number(thief.report());
    WebForm words = samples.other.open("/my/matter?number=" + own).form("#write");
    words.with("text", "Toisen asia").press().with("number", samples.report);
    assertThat(samples.other.submit(words).status()).isEqualTo(404);
    WebForm withdraw = samples.other.open("/my/withdraw?number=" + own).form().press();
    assertThat(samples.other.submit(withdraw.with("number", samples.report)).status())
        .isEqualTo(404);
    assertThat(before).isNotEmpty();
    Answer matter = samples.owner.open("/my/matter?number=" + samples.report);
    assertThat(matter.words()).doesNotContain("Toisen asia", "Peruttu");
  }

  @Test
  void a_file_of_somebody_else_is_not_taken_into_ones_own_draft() {
    HttpErrands thief = new HttpErrands(samples.other, "varas@example.org");
    String draft = thief.beginReport();
    samples.other.go(thief.reportPlace(draft).answer("photo", samples.document));
    Answer place = samples.other.open("/report/place?draft=" + draft);
    assertThat(place.text()).doesNotContain(samples.document, "kuoppa.png");
  }

  @Test
  void a_time_that_was_not_offered_is_not_held() {
    for (String time :
        List.of(
            "2001-01-01T08:00:00Z",
            "2027-01-12T03:07:00Z",
            "9999-01-01T00:00:00Z",
            "x",
            "",
            "+1000000000-12-31T23:59:59Z")) {
      Answer choose =
          samples.owner.open("/appointments/choose-time?service=" + HttpErrands.SERVICE);
      WebForm form = choose.form().with("time", time).press("#continue");
      assertThat(samples.owner.submit(form).status()).as(time).isEqualTo(422);
    }
  }

  @Test
  void a_day_beyond_all_calendars_is_no_page_or_answered_as_what_is_no_day() {
    HttpVisitor niko = HttpVisitor.staff("neuvoja.niko");
    for (String day :
        List.of("+999999999-12-31", "-999999999-01-01", "9999-12-31", "0000-01-01", "x")) {
      String written = URLEncoder.encode(day, StandardCharsets.UTF_8);
      for (String page :
          List.of(
              "/staff/book?week=@",
              "/staff/open-times?place=library&kind=open&desks=library-desk-1&first=@&last=@"
                  + "&days=MONDAY&opens=09:00&closes=10:00",
              "/appointments/choose-time?service=digital-support&week=@",
              "/facilities/facility?key=sports-hall-a&week=@&day=@")) {
        answers(niko, page, written, 200, 422);
      }
      answers(niko, "/staff/move-bookings?desk=library-desk-1&day=@", written, 404);
      int shown = day.equals("x") ? 200 : 404;
      answers(niko, "/staff/appointments?place=library&day=@", written, shown);
      answers(niko, "/staff/appointments?place=library&view=week&day=@", written, shown);
      answers(
          samples.facilities, "/staff/facilities?day=@", written, shown, shown == 200 ? 422 : 404);
      for (String page : List.of("/staff/use?from=@&to=@", "/facilities?day=@")) {
        answers(samples.facilities, page, written, 200, 422);
      }
      answers(samples.facilities, "/staff/invoices?month=@", written, 200);
      answers(samples.facilities, "/staff/invoices/csv?month=@", written, 400);
      answers(samples.facilities, "/staff/use/csv?part=sports-hall-a&from=@&to=@", written, 400);
    }
  }

  @Test
  void no_absence_reaches_beyond_our_time() {
    HttpVisitor niko = HttpVisitor.staff("neuvoja.niko");
    WebForm away = niko.open("/staff/absences?place=library").form("#add");
    away.with("desk", "library-desk-1").with("first", "9999-12-30").with("last", "9999-12-31");
    assertThat(niko.submit(away.press()).status()).isEqualTo(422);
  }

  private static void answers(HttpVisitor who, String page, String day, Integer... statuses) {
    assertThat(who.get(page.replace("@", day)).status()).as(page + " " + day).isIn(statuses);
  }

  @Test
  void staff_choose_among_the_outcomes_that_there_are() {
    String page = "/staff/case?number=" + samples.report;
    for (String outcome : List.of("granted", "evil", "", "done,granted")) {
      WebForm form =
          samples.streets.open(page).form("#close").press().with("close-outcome", outcome);
      assertThat(samples.streets.submit(form).status()).as(outcome).isEqualTo(422);
    }
    for (String status : List.of("DECIDED", "CANCELLED", "evil", "CONFIRMED")) {
      WebForm form = samples.streets.open(page).form("#status").press().with("status-to", status);
      assertThat(samples.streets.submit(form).status()).as(status).isEqualTo(422);
    }
  }

  private static WebForm claiming(WebForm form) {
    return form.plus("status", "APPROVED")
        .plus("ownerId", "evil-extra")
        .plus("owner_key", "evil-extra")
        .plus("party", "evil-extra")
        .plus("price", "0")
        .plus("caseNumber", "MK-2001-000001")
        .plus("queue", "evil-extra")
        .plus("q.evil-extra", "evil-extra")
        .plus("q.status", "APPROVED");
  }

  private static void isPlain(String number, String status, String queue) {
    assertThat(
            Database.column(
                "SELECT CONCAT(status, ' ', queue_key, ' ', person_id IS NOT NULL) FROM case_file"
                    + " WHERE number = ?",
                number))
        .containsExactly(status + " " + queue + " 1");
  }
}
