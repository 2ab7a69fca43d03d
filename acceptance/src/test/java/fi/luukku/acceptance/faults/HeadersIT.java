package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F12, F54, F55: what every answer tells the browser, whatever was asked and by whom; and that no
 * page needs what the policy forbids.
 */
class HeadersIT {
  private static final Pattern HANDLER = Pattern.compile("(?i)<[a-z][^>]*\\son[a-z]+\\s*=");
  private final Samples samples = Samples.get();

  static List<String> open() {
    return List.of(
        "/",
        "/appointments",
        "/appointments/choose-time?service=digital-support",
        "/facilities",
        "/facilities/facility?key=sports-hall-a",
        "/grants",
        "/grants/programme?key=grant-activity",
        "/report",
        "/services",
        "/articles",
        "/search?q=koulu",
        "/site/help",
        "/site/privacy",
        "/site/accessibility",
        "/identity/failed",
        "/identity/signed-out",
        "/nothing-here",
        "/appointments/choose-time?service=nothing",
        "/sign-in?to=/my",
        "/my",
        "/staff/desk",
        "/my/matter?number=x",
        "/messages/asyncapi.yaml",
        "/api/facilities/sports-hall-a/free-times",
        "/api/appointments/digital-support/free-times?place=library",
        "/api/facilities/nothing/free-times",
        "/oidc/jwks",
        "/health/ready",
        "/content/pictures/logo.svg",
        "/report/map/style",
        "/oidc/callback?state=x&code=y");
  }

  static Stream<String> own() {
    Samples samples = Samples.get();
    return Stream.concat(
        Endpoint.ALL.stream()
            .filter(
                one -> one.guard() != Endpoint.Guard.QUEUE && one.guard() != Endpoint.Guard.SECRET)
            .filter(one -> !one.id().apply(samples).equals(samples.visitorDraft))
            .map(one -> one.address(one.id().apply(samples))),
        Stream.of(
            "/",
            "/my",
            "/my?show=closed",
            "/assets/..%2fmy/profile",
            "/jakarta.faces.resource/..%2fmy",
            "/my/profile",
            "/services",
            "/nothing-here",
            "/staff/desk",
            "/my/matter?number=MK-2026-999999",
            "/documents/x",
            "/sign-in?to=/my",
            "/sign-out",
            "/grants",
            "/report",
            "/appointments",
            "/facilities"));
  }

  static Stream<String> secret() {
    Samples samples = Samples.get();
    return Stream.of(
        "/follow?token=" + samples.token,
        "/follow/receipt?token=" + samples.token,
        "/report/place?draft=" + samples.visitorDraft,
        "/report/check?draft=" + samples.visitorDraft);
  }

  @ParameterizedTest
  @MethodSource("open")
  void an_open_address_answers_safely(String address) {
    check(HttpVisitor.anonymous().get(address), address);
  }

  @ParameterizedTest
  @MethodSource("own")
  void what_is_shown_to_somebody_signed_in_is_stored_nowhere(String address) {
    Answer answer = samples.owner.twin().get(address);
    check(answer, address);
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @MethodSource("secret")
  void what_a_visitor_wrote_is_stored_nowhere_either(String address) {
    Answer answer = samples.reporter.get(address);
    assertThat(answer.status()).isEqualTo(200);
    check(answer, address);
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void the_desk_is_told_the_same_and_is_stored_nowhere() {
    for (String page :
        List.of("/staff/desk?queue=streets", "/staff/case?number=" + samples.report)) {
      Answer answer = samples.streets.get(page);
      assertThat(answer.status()).isEqualTo(200);
      check(answer, page);
      assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
  }

  @Test
  void only_the_desk_has_a_nonce_and_each_of_its_answers_another_one() {
    String desk = "/staff/desk?queue=streets";
    String first = samples.streets.get(desk).header("Content-Security-Policy");
    assertThat(first).contains("'nonce-");
    assertThat(samples.streets.get(desk).header("Content-Security-Policy")).isNotEqualTo(first);
    WebForm post = samples.streets.open("/staff/case?number=" + samples.report).form("#write");
    String wish = "MTIzNDU2Nzg5MDEyMzQ1Njc4";
    Answer again = samples.streets.submit(post.press().with("primefaces.nonce", wish));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.header("Content-Security-Policy")).contains("'nonce-").doesNotContain(wish);
    for (String page : List.of("/", "/my", "/services", "/report", "/my/profile")) {
      Answer citizen = samples.owner.get(page);
      assertThat(citizen.header("Content-Security-Policy")).as(page).doesNotContain("nonce");
      assertThat(citizen.text()).as(page).doesNotContain("nonce", "jakarta.faces.resource");
    }
  }

  @Test
  void a_form_that_was_refused_and_one_that_failed_are_stored_nowhere() {
    Answer refused = samples.owner.submit(samples.owner.open("/my/profile").form().without("csrf"));
    Answer failed =
        samples.owner.submit(
            samples.owner.open("/my/profile").form().with("email", "ei osoite").press());
    assertThat(refused.status()).isEqualTo(403);
    assertThat(failed.status()).isEqualTo(422);
    for (Answer answer : List.of(refused, failed)) {
      check(answer, "post");
      assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
  }

  private static void check(Answer answer, String address) {
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(answer.status()).as(address).isLessThan(500);
    soft.assertThat(answer.headers().allValues("X-Content-Type-Options"))
        .as("nosniff")
        .containsExactly("nosniff");
    soft.assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    soft.assertThat(answer.header("Referrer-Policy")).isIn("same-origin", "no-referrer");
    soft.assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    soft.assertThat(answer.header("Permissions-Policy")).contains("camera=()", "microphone=()");
    soft.assertThat(answer.headers().map().keySet())
        .as("who made it")
        .doesNotContain("server", "x-powered-by");
    soft.assertThat(answer.header("Cache-Control")).isNotEmpty();
    policy(soft, answer);
    if (answer.header("Content-Type").startsWith("text/html")) {
      noInline(soft, answer);
    }
    soft.assertAll();
  }

  private static void policy(SoftAssertions soft, Answer answer) {
    List<String> policies = answer.headers().allValues("Content-Security-Policy");
    soft.assertThat(policies).as("one policy").hasSize(1);
    String policy = policies.isEmpty() ? "" : policies.get(0);
    soft.assertThat(policy)
        .contains("default-src 'none'")
        .doesNotContain("unsafe-eval", "https:", " *");
    if (answer.bytes().length == 0 || policy.contains("sandbox")) {
      soft.assertThat(answer.header("Content-Type")).doesNotStartWith("text/html");
      return;
    }
    soft.assertThat(policy)
        .contains(
            "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe-inline");
  }

  /** Only a page with the staff's widgets has a nonce, and each answer another one. */
  private static boolean isAdmitted(Answer answer, String nonce) {
    return nonce.length() >= 22
        && answer
            .header("Content-Security-Policy")
            .endsWith("script-src 'self' 'nonce-" + nonce + "'");
  }

  /** What the policy would block stands on no page. */
  private static void noInline(SoftAssertions soft, Answer answer) {
    soft.assertThat(
            answer.page().select("script:not([src])").stream()
                .filter(script -> !isAdmitted(answer, script.attr("nonce")))
                .map(Element::outerHtml))
        .as("inline script without the policy's nonce")
        .isEmpty();
    soft.assertThat(answer.page().select("[style], style").outerHtml()).as("style").isEmpty();
    soft.assertThat(HANDLER.matcher(answer.text()).find()).as("an inline handler").isFalse();
    soft.assertThat(answer.page().select("[href^=javascript:]").outerHtml()).isEmpty();
  }
}
