package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F31: days and times as people type them, or as a link names them, are understood, refused at
 * their field or passed over; never moved to another day, never a fault.
 */
class DaysIT {
  private static final Samples SAMPLES = Samples.get();
  private static final HttpErrands ERRANDS = new HttpErrands(SAMPLES.owner, Samples.OWNER_MAIL);
  private static String project;

  @BeforeAll
  static void has_begun_an_application() {
    project = ERRANDS.beginGrant("grant-project");
    SAMPLES.owner.go(
        ERRANDS
            .grantPage(project, "applicant")
            .answer("applicant_kind", "group")
            .answer("group_members", "Aino ja Eino")
            .answer("contact_name", "Aino")
            .answer("contact_email", "aino@example.org")
            .answer("contact_phone", "+358401234567")
            .answer("iban", "FI21 1234 5600 0007 85"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29.2.2027",
        "31.11.2027",
        "30.2.2028",
        "0.1.2027",
        "32.1.2027",
        "1.13.2027",
        "1.1.0001",
        "31.12.9999",
        "1.1.27",
        "29.2.",
        "31.11.",
        "2027-02-29",
        "2027-13-01",
        "tomorrow",
        "1/2/2027",
        "01.01.99999",
        "-1.1.2027",
        "2027-1-1T24:00",
        "24:00"
      })
  void a_day_that_is_none_is_refused_at_its_field(String typed) {
    FieldAnswers.isRefusedAt(
        SAMPLES.owner.submit(projectPage().answer("starts", typed)), "q.starts", typed);
  }

  @Test
  void days_are_understood_as_people_write_them() {
    for (String typed :
        List.of("28.2.2027", "28.02.2027", "2027-02-28", "28. 2. 2027", " 28.2.2027 ")) {
      Answer next =
          SAMPLES.owner.go(projectPage().answer("starts", typed).answer("ends", "29.2.2028"));
      assertThat(next.status()).as(typed).isEqualTo(200);
      assertThat(FieldAnswers.plain(SAMPLES.owner.open("/grants/check?draft=" + project).words()))
          .as(typed)
          .contains("28.2.2027", "29.2.2028");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-02-29",
        "2027-11-31",
        "0001-01-01",
        "9999-12-31",
        "+999999999-12-31",
        "-999999999-01-01",
        "0000-00-00",
        "2027-W01",
        "24:00",
        "x",
        "",
        "2027-01-11T24:00",
        "20270111",
        "2027-3-28",
        "1e9"
      })
  void a_day_or_time_in_an_address_is_shown_or_passed_over(String typed) {
    String value = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
    for (String address :
        List.of(
            "/appointments/choose-time?service=digital-support&week=",
            "/appointments/choose-time?service=digital-support&time=",
            "/facilities/facility?key=sports-hall-a&week=",
            "/facilities/facility?key=sports-hall-a&day=",
            "/facilities/facility?key=sports-hall-a&week=2027-01-11&day=2027-01-12&ends=12:00&starts=",
            "/facilities/facility?key=sports-hall-a&week=2027-01-11&day=2027-01-12&starts=09:00&ends=")) {
      assertThat(SAMPLES.owner.get(address + value).status()).as(address + typed).isEqualTo(200);
    }
    for (String question :
        List.of(
            "/facilities?day=",
            "/facilities?day=2027-01-11&from=",
            "/facilities/series?key=sports-hall-a&until=2027-01-11&starts=18:00&ends=19:00&day=",
            "/facilities/series?key=sports-hall-a&day=2027-01-11&starts=18:00&ends=19:00&until=",
            "/facilities/series?key=sports-hall-a&day=2027-01-11&until=2027-01-18&ends=19:00&starts=")) {
      assertThat(SAMPLES.owner.get(question + value).status()).as(question + typed).isIn(200, 422);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31", "2999-01-01", "0001-01-01", "1926-11-28"})
  void a_day_far_away_is_said_to_be_mistyped_at_its_field(String typed) {
    Answer search = SAMPLES.owner.get("/facilities?day=" + typed);
    assertThat(search.words()).contains("Päivä on liian kaukana");
    assertThat(search.page().select("#on-day").attr("value")).isEqualTo(typed);

    HttpVisitor teemu = HttpVisitor.staff("tilat.teemu");
    for (String field : List.of("from", "to")) {
      Answer use = teemu.get("/staff/use?part=ice-rink&" + field + "=" + typed);
      assertThat(use.words()).as(field).contains("Päivä on liian kaukana");
      assertThat(use.page().select("input[name=" + field + "]").attr("value")).isEqualTo(typed);
      assertThat(use.page().select("#error-summary li")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24:00",
        "25:00",
        "9",
        "09:60",
        "09:07",
        "-1:00",
        "x",
        "",
        "99999999999:00",
        "03:30"
      })
  void a_time_of_day_that_is_not_offered_holds_nothing(String typed) {
    String holds = "SELECT COUNT(*) FROM occupancy WHERE kind = 'HOLD'";
    long before = Database.count(holds);
    for (String field : List.of("starts", "ends")) {
      Answer answer =
          SAMPLES.owner.submit(ERRANDS.facilityForm().with(field, typed).press("#continue"));
      // The page is shown again, to choose among the times that there are.
      assertThat(answer.status()).as(field).isIn(200, 422);
    }
    assertThat(Database.count(holds)).isLessThanOrEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29.2.2027", "31.11.2027", "1.1.0001", "31.12.99999", "x", "1.1.2020"})
  void a_day_that_staff_give_is_checked_too(String typed) {
    WebForm form =
        SAMPLES
            .streets
            .open("/staff/case?number=" + SAMPLES.report)
            .form("#ask")
            .with("ask-text", "Kuva?")
            .with("ask-by", typed)
            .press();
    Answer refused = SAMPLES.streets.submit(form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#error-summary li")).hasSize(1);
  }

  private static WebForm projectPage() {
    return ERRANDS
        .grantPage(project, "project")
        .answer("project_name", "Kesäteatteri")
        .answer("project_plan", "Teemme kesäteatteria kaikenikäisten kanssa puistossa.")
        .answer("starts", "1.6.2027")
        .answer("ends", "1.8.2028")
        .answer("languages", "fi")
        .answer("has_partners", "no");
  }
}
