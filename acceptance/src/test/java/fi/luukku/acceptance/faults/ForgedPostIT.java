package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F05: a post that does not come from a form of ours, opened in the same session, is refused, and
 * nothing of it is stored.
 */
class ForgedPostIT {
  private static final Samples SAMPLES = Samples.get();
  private static final Map<String, Supplier<Forms.Ready>> FORMS = new Forms(SAMPLES).all();

  /** Tokens that are genuine for somebody else. */
  private static final String ANOTHERS = SAMPLES.other.open("/my/profile").form().value("csrf");

  private static final String VISITORS =
      HttpVisitor.anonymous().open("/report").form().value("csrf");

  static Stream<String> acts() {
    return FORMS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("acts")
  void no_form_is_taken_that_was_not_opened_in_this_session(String act) {
    Forms.Ready ready = FORMS.get(act).get();
    String before = Stored.fingerprint();
    String genuine = ready.form().value("csrf");
    assertThat(genuine).hasSizeGreaterThan(40);
    SoftAssertions soft = new SoftAssertions();
    for (String token :
        List.of("", "x", "A".repeat(genuine.length()), cut(genuine), ANOTHERS, VISITORS)) {
      WebForm forged =
          token.isEmpty() ? ready.form().without("csrf") : ready.form().with("csrf", token);
      soft.assertThat(ready.who().submit(forged).status()).as("token " + token).isEqualTo(403);
    }
    ready.form().with("csrf", genuine);
    for (Map<String, String> sender : senders()) {
      soft.assertThat(ready.who().submit(ready.form(), sender).status())
          .as(sender.toString())
          .isEqualTo(403);
    }
    soft.assertThat(Stored.fingerprint()).as("what is stored").isEqualTo(before);
    soft.assertAll();
  }

  /** A link carries the cookies of whoever follows it; Faces would take it for a form. */
  @ParameterizedTest
  @MethodSource("acts")
  void no_form_is_taken_from_a_link(String act) {
    Forms.Ready ready = FORMS.get(act).get();
    String before = Stored.fingerprint();
    Answer byLink = ready.who().get(ready.form().asLink());
    assertThat(Stored.fingerprint()).as("what is stored").isEqualTo(before);
    // A link to the sign-out leads to a page that asks, or says that one is still signed in.
    List<Integer> said = act.startsWith("sign out") ? List.of(303, 400) : List.of(400, 404, 405);
    assertThat(byLink.status()).isIn(said);
  }

  private static List<Map<String, String>> senders() {
    return List.of(
        Map.of("Origin", "https://evil.example"),
        Map.of("Origin", "null"),
        Map.of("Origin", SAMPLES.own() + ".evil.example"),
        Map.of("Sec-Fetch-Site", "cross-site"),
        Map.of("Sec-Fetch-Site", "same-site"));
  }

  /** The seal without its last sign. */
  private static String cut(String token) {
    return token.substring(0, token.length() - 1) + (token.endsWith("A") ? "Q" : "A");
  }

  @Test
  void a_form_that_came_back_with_somebody_elses_cookies_is_refused() {
    WebForm form = SAMPLES.owner.open("/my/matter?number=" + SAMPLES.report).form("#write");
    form.with("text", "Toisen istunnosta").press();
    assertThat(SAMPLES.other.submit(form).status()).isEqualTo(403);
    assertThat(HttpVisitor.anonymous().submit(form).status()).isIn(307, 403);
    assertThat(SAMPLES.owner.open("/my/matter?number=" + SAMPLES.report).words())
        .doesNotContain("Toisen istunnosta");
  }

  @Test
  void nobody_is_signed_out_by_a_forged_form() {
    WebForm forged = WebForm.forged(java.net.URI.create(SAMPLES.own() + "/sign-out"), false);
    assertThat(SAMPLES.owner.submit(forged).status()).isEqualTo(403);
    assertThat(SAMPLES.owner.get("/my").status()).isEqualTo(200);
  }

  /** So that a new form is not forgotten: every posted form on every page seen is in the table. */
  @Test
  void every_form_that_a_page_posts_carries_a_token() {
    Set<String> pages =
        Set.of(
            "/",
            "/report",
            "/my",
            "/my/profile",
            "/my/matter?number=" + SAMPLES.report,
            "/appointments",
            "/facilities",
            "/grants",
            "/search?q=koulu",
            "/grants/programme?key=grant-activity");
    for (String page : pages) {
      Answer answer = SAMPLES.owner.open(page);
      assertThat(answer.page().select("form[method=post]"))
          .as(page)
          .allSatisfy(form -> assertThat(form.select("input[name=csrf]")).hasSize(1));
    }
  }
}
