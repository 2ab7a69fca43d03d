package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F14: what is searched, filtered, sorted and paged by is data, never a part of a query. */
class SearchIT {
  private static final Duration QUICK = Duration.ofSeconds(10);
  private static final List<String> ATTACKS =
      List.of(
          "' OR '1'='1",
          "\" OR 1=1 --",
          "'; DROP TABLE case_file; --",
          "1) UNION SELECT 1,2,3 -- ",
          "' AND SLEEP(20) -- ",
          "%",
          "_",
          "%".repeat(2000),
          "_%".repeat(500),
          "*",
          "?",
          "\\",
          "\\%",
          "number DESC; --",
          "(SELECT 1)",
          "opened",
          "OLDEST'",
          "-1",
          "99999999999999999999",
          "1e9",
          "0x10",
          "٣",
          "\u0000",
          "a\r\nb",
          "\u2028",
          "(".repeat(300),
          "(a+)+$",
          "*:*",
          "title:*",
          "~",
          "\"",
          "a AND OR NOT",
          "[a TO",
          "{".repeat(50),
          "x".repeat(7000));
  private final Samples samples = Samples.get();

  static Stream<String> attacks() {
    return ATTACKS.stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void open_lists_answer_soon_and_plainly(String attack) {
    for (String list :
        List.of(
            "/search?q=",
            "/facilities?text=",
            "/facilities?kind=",
            "/facilities?people=",
            "/services?event=",
            "/articles?first=",
            "/appointments/choose-time?service=digital-support&week=",
            "/appointments/choose-time?place=x&service=",
            "/facilities/facility?key=sports-hall-a&week=",
            "/facilities/facility?key=",
            "/facilities/facility?key=sports-hall-a&part=",
            "/facilities/facility?key=sports-hall-a&day=",
            "/facilities/facility?key=sports-hall-a&starts=",
            "/grants/programme?key=")) {
      isPlain(HttpVisitor.anonymous(), list, attack);
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void ones_own_lists_and_the_desk_answer_soon_and_plainly(String attack) {
    for (String list :
        List.of(
            "/my?first=",
            "/my?show=",
            "/my/matter?number=",
            "/grants/apply?draft=" + samples.grantDraft + "&page=")) {
      isPlain(samples.owner, list, attack);
    }
    for (String list :
        List.of(
            "/staff/desk?queue=",
            "/staff/desk?queue=streets&filter=",
            "/staff/desk?queue=streets&sort=",
            "/staff/desk?queue=streets&first=",
            "/staff/desk?queue=streets&kind=",
            "/staff/desk?queue=all&filter=ALL&number=",
            "/staff/desk?queue=streets&cases_first=",
            "/staff/desk?queue=streets&cases_sortKey=")) {
      isPlain(samples.streets, list, attack);
    }
  }

  private static void isPlain(HttpVisitor who, String list, String attack) {
    long start = System.nanoTime();
    Answer answer = who.open(list + URLEncoder.encode(attack, StandardCharsets.UTF_8));
    assertThat(answer.status()).as(list + " " + answer.words()).isIn(200, 400, 404);
    assertThat(answer.text()).doesNotContain("SQLException", "Exception:", "at fi.luukku");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(list).isLessThan(QUICK);
  }

  @Test
  void wildcards_stand_for_themselves() {
    int nothing = hits("qqqqzzzz");
    for (String wild : List.of("%", "_", "%%%", "_____")) {
      assertThat(hits(wild)).as(wild).isEqualTo(nothing);
    }
    assertThat(hits("ko_lu")).as("a slip of the pen like any other").isEqualTo(hits("koxlu"));
    assertThat(hits("koulu")).isGreaterThan(nothing);
    assertThat(facilities("%")).isEqualTo(facilities("qqqqzzzz"));
    assertThat(facilities("_")).isEqualTo(facilities("qqqqzzzz"));
    assertThat(facilities("sauna")).isGreaterThan(facilities("qqqqzzzz"));
  }

  @Test
  void an_unknown_order_is_the_usual_one() {
    Answer usual = samples.streets.open("/staff/desk?queue=streets");
    Answer odd = samples.streets.open("/staff/desk?queue=streets&sort=number+DESC&filter=ALL'--");
    assertThat(odd.page().select("tbody tr").eachText())
        .isEqualTo(usual.page().select("tbody tr").eachText());
  }

  @Test
  void the_desks_own_search_leads_to_whole_numbers_alone() {
    for (String wanted :
        List.of("%", "MK-%", "' OR '1'='1", samples.grant, "MK-2026-99999999999999")) {
      Answer answer =
          samples.streets.open(
              "/staff/desk?queue=all&filter=ALL&number="
                  + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
      assertThat(answer.uri().getPath()).as(wanted).isEqualTo("/staff/desk");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.page().select("a[href^=/staff/case]").outerHtml()).as(wanted).isEmpty();
    }
    String whole = "/staff/desk?queue=all&filter=ALL&number=" + samples.report.toLowerCase();
    assertThat(samples.streets.open(whole).uri().getPath()).isEqualTo("/staff/case");
  }

  @Test
  void a_part_of_a_number_finds_the_caller_s_own_cases_alone() {
    for (String found :
        samples
            .streets
            .open("/staff/desk?queue=all&filter=ALL&number=MK-")
            .page()
            .select("button[name=take], .desk-list .number")
            .eachText()) {
      assertThat(found).isNotEqualTo(samples.grant);
    }
  }

  private static int hits(String words) {
    return HttpVisitor.anonymous()
        .open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .page()
        .select("main a[href^=/services/], main a[href^=/articles/]")
        .size();
  }

  private static int facilities(String words) {
    return HttpVisitor.anonymous()
        .open("/facilities?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .page()
        .select("main a[href^=/facilities/facility]")
        .size();
  }
}
