package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Booking an appointment and reserving a facility by plain HTTP; what every errand ends with. */
class HttpBookings {
  static final Pattern CASE_NUMBER = Pattern.compile("MK-\\d{4}-\\d{6,9}");
  static final String SERVICE = "digital-support";
  static final String FACILITY = "meeting-room-silakka";

  final HttpVisitor who;
  final String email;

  HttpBookings(HttpVisitor who, String email) {
    this.who = who;
    this.email = email;
  }

  // Book an appointment.

  /** Holds the first free time and gives the id of the hold. */
  String holdAppointment() {
    Answer confirm = holdFirst(who.open("/appointments/choose-time?service=" + SERVICE));
    assertThat(confirm.uri().getPath()).as(confirm.words()).isEqualTo("/appointments/confirm");
    return confirm.parameter("hold");
  }

  private Answer holdFirst(Answer choose) {
    Element time = choose.page().selectFirst("main input[name=time]");
    assertThat(time).as("a free time on " + choose.words()).isNotNull();
    return who.go(choose.form().with("time", time.val()).press("#continue"));
  }

  WebForm appointmentConfirm(String hold) {
    return who.open("/appointments/confirm?hold=" + hold)
        .form()
        .with("email", email)
        .press("#confirm");
  }

  Answer appointment() {
    return receipt(who.go(appointmentConfirm(holdAppointment())));
  }

  // Reserve a facility.

  /** The form for the first free period of a week. */
  WebForm facilityForm() {
    return facilityForm(FACILITY);
  }

  private WebForm facilityForm(String facility) {
    Answer week = who.open("/facilities/facility?key=" + facility + "&week=2027-01-11");
    Element free = week.page().selectFirst("main a[href*='starts=']");
    assertThat(free).as("a free time on " + week.words()).isNotNull();
    return who.open(free.attr("href")).form().press("#continue");
  }

  /** Holds that period. */
  String holdFacility() {
    Answer confirm = who.go(facilityForm());
    assertThat(confirm.uri().getPath()).as(confirm.words()).isEqualTo("/facilities/confirm");
    return confirm.parameter("hold");
  }

  WebForm facilityConfirm(String hold) {
    WebForm form =
        who.open("/facilities/confirm?hold=" + hold).form().with("email", email).press("#confirm");
    return form.names().contains("people") ? form.with("people", "4") : form;
  }

  Answer reservation() {
    return receipt(who.go(facilityConfirm(holdFacility())));
  }

  /** Of a facility that somebody must approve. */
  Answer reservationToApprove() {
    String hold = who.go(facilityForm("village-hall")).parameter("hold");
    return receipt(who.go(facilityConfirm(hold)));
  }

  /** Holds each week's hour until a day. */
  String holdSeries(String day, String until) {
    String rule = "&starts=16:00&ends=17:00&every=1&until=" + until;
    Answer plan =
        who.open("/facilities/series?key=koivumaki-gym&part=koivumaki-gym&day=" + day + rule);
    Answer confirm = who.go(plan.form().press("#continue"));
    assertThat(confirm.uri().getPath()).as(confirm.words()).isEqualTo("/facilities/confirm-series");
    return confirm.parameter("hold");
  }

  WebForm seriesConfirm(String hold) {
    return who.open("/facilities/confirm-series?hold=" + hold)
        .form()
        .with("email", email)
        .with("people", "4")
        .press("#confirm");
  }

  // What all of them end with.

  static Answer receipt(Answer answer) {
    assertThat(answer.uri().getPath()).as(answer.words()).endsWith("/receipt");
    return answer;
  }

  /** The case number that a page tells first. */
  static String number(Answer answer) {
    Matcher numbers = CASE_NUMBER.matcher(answer.words());
    assertThat(numbers.find()).as("a case number in: " + answer.words()).isTrue();
    return numbers.group();
  }

  /** Addresses of the documents that a page leads to. */
  static List<String> documents(Answer answer) {
    return answer.page().select("main a[href*=/documents/]").eachAttr("href");
  }
}
