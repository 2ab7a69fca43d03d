package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F03: nothing of the staff's side and of the server's own is rendered for a citizen or visitor.
 */
class StaffDoorIT {
  private final Samples samples = Samples.get();

  static Stream<String> staffPages() {
    String report = Samples.get().report;
    return Stream.of(
        "/staff",
        "/staff/",
        "/staff/desk",
        "/staff/desk?queue=streets&filter=OPEN&sort=OLDEST&first=0",
        "/staff/desk.xhtml",
        "/staff/%64esk",
        "/staff/case?number=" + report,
        "/staff/case.xhtml?number=" + report,
        "/staff/documents/" + Samples.get().document,
        "/staff/nothing-here",
        "/api/staff/cases");
  }

  /** Other ways of writing the same address. */
  static Stream<String> disguised() {
    String report = Samples.get().report;
    return Stream.of(
        "//staff/desk",
        "/my/../staff/desk",
        "/./staff/desk",
        "/staff;x=1/desk",
        "/staff/desk;jsessionid=1",
        "/assets/../staff/case?number=" + report,
        "/assets/..%2fstaff/case?number=" + report,
        "/STAFF/desk",
        "/staff%2fdesk",
        "/%73taff/desk",
        "/report/map/../../staff/desk");
  }

  @ParameterizedTest
  @MethodSource("staffPages")
  void a_citizen_is_sent_away_and_sees_nothing_of_the_desk(String address) {
    Answer answer = samples.owner.get(address);
    assertThat(answer.status()).as(answer.words()).isIn(301, 401, 403, 404);
    showsNothing(samples.owner.follow(answer));
  }

  @ParameterizedTest
  @MethodSource("staffPages")
  void a_visitor_is_led_to_the_sign_in_at_most(String address) {
    Answer answer = HttpVisitor.anonymous().get(address);
    assertThat(answer.status()).isIn(301, 303, 401, 404);
    showsNothing(answer);
  }

  @ParameterizedTest
  @MethodSource("disguised")
  void no_spelling_of_the_address_gets_past_the_door(String address) {
    showsNothing(samples.owner.open(address));
    showsNothing(HttpVisitor.anonymous().get(address));
  }

  @Test
  void what_was_denied_at_the_door_is_written_down() {
    long before = Database.denials("page:/staff/desk");
    assertThat(samples.owner.get("/staff/desk").status()).isEqualTo(403);
    assertThat(Database.denials("page:/staff/desk")).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"take", "write", "ask", "status", "close", "note", "assign", "take-next"})
  void a_citizen_does_no_act_of_the_staff(String act) {
    boolean desk = act.equals("take-next");
    String page = desk ? "/staff/desk" : "/staff/case?number=" + samples.report;
    WebForm form = samples.streets.open(page).form("#" + act);
    form.press("input[type=submit], button[name]").with("csrf", citizensToken());
    String before = Stored.fingerprint();
    Answer answer = samples.owner.submit(form);
    assertThat(answer.status()).isEqualTo(403);
    showsNothing(answer);
    assertThat(HttpVisitor.anonymous().submit(form).status()).isIn(307, 403);
    assertThat(Stored.fingerprint()).isEqualTo(before);
  }

  @Test
  void staff_do_nothing_to_a_case_of_another_unit() {
    WebForm form = samples.streets.open("/staff/case?number=" + samples.report).form("#write");
    String token =
        samples.grants.open("/staff/desk").form("form[action=/staff/sign-out]").value("csrf");
    form.with("write-text", "Väärä yksikkö").press().with("csrf", token);
    String before = Stored.fingerprint();
    assertThat(samples.grants.submit(form).status()).isEqualTo(404);
    assertThat(Stored.fingerprint()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/metrics/vendor",
        "/openapi",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/management",
        "/__asadmin/version",
        "/asadmin",
        "/WEB-INF/templates/staff.xhtml",
        "/wEB-iNF/web.xml",
        "/%57EB-INF/web.xml",
        "/catalogue/front",
        "/openapi;x",
        "/%6detrics"
      })
  void the_servers_own_side_is_not_there(String address) {
    for (HttpVisitor who : new HttpVisitor[] {samples.owner, HttpVisitor.anonymous()}) {
      Answer answer = who.get(address);
      assertThat(answer.status()).as(address).isIn(400, 403, 404);
      assertThat(answer.text()).doesNotContain("# TYPE", "openapi:", "<web-app", "ui:composition");
    }
  }

  @Test
  void the_health_check_tells_that_it_is_well_and_no_names() {
    Answer answer = HttpVisitor.anonymous().get("/health/ready");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("UP").doesNotContain("127.0.0.1", "jdbc", "luukku.db", "@");
  }

  private String citizensToken() {
    return samples.owner.open("/my/profile").form().value("csrf");
  }

  private static void showsNothing(Answer answer) {
    URI home = URI.create(fi.luukku.acceptance.Product.url());
    if (!answer.uri().getAuthority().equals(home.getAuthority())) {
      return; // The provider's sign-in page: none of ours.
    }
    assertThat(answer.text())
        .doesNotContain(
            "desk-nav", "/staff/desk", "/staff/case", "Rantatie", "Katujen kunnossapito");
  }
}
