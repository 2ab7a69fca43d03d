package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F54: no parameter of ours leads anybody to another site, whatever stands in it. */
class RedirectIT {
  /** Signed in at the provider, who then asks no more. */
  private static final HttpVisitor CITIZEN = HttpVisitor.citizen("testi.y2023");

  private static final HttpVisitor STAFF = HttpVisitor.staff("neuvoja.niko");

  static List<String> elsewhere() {
    return List.of(
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https:evil.example",
        "https://evil.example",
        "HTTPS://EVIL.EXAMPLE/",
        "javascript:alert(1)",
        "data:text/html,x",
        "/%0d%0aLocation:%20https://evil.example",
        "/\r\nLocation: https://evil.example",
        "/%09/evil.example",
        "/\t/evil.example",
        "/.//evil.example",
        "/..//evil.example",
        "/%2f%2fevil.example",
        "/%5cevil.example",
        "@evil.example",
        ".evil.example",
        ":80@evil.example",
        " //evil.example",
        "/my\u0000//evil.example",
        "//127.0.0.1:1@evil.example",
        "%68ttps://evil.example");
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void signing_in_leads_to_our_own_pages_only(String to) {
    leadsHome(CITIZEN, "/sign-in?to=" + encoded(to));
    leadsHome(STAFF, "/staff/sign-in?to=" + encoded(to));
  }

  private static void leadsHome(HttpVisitor visitor, String door) {
    Answer end = visitor.open(door);
    assertThat(end.uri().getAuthority()).isEqualTo(own().getAuthority());
    assertThat(end.headers().map().toString()).doesNotContain("evil");
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void pages_of_the_sign_in_link_to_our_own_pages_only(String to) {
    for (String page :
        List.of(
            "failed",
            "cancelled",
            "attempt-over",
            "session-ended",
            "unavailable",
            "no-role",
            "level-too-low")) {
      Answer answer = HttpVisitor.anonymous().get("/identity/" + page + "?to=" + encoded(to));
      answer
          .page()
          .select("header a[href], main a[href]")
          .forEach(
              link -> assertThat(link.absUrl("href")).as(page).startsWith(Product.url() + "/"));
      assertThat(answer.headers().map().toString()).doesNotContain("evil");
    }
  }

  @Test
  void a_language_in_the_address_is_one_of_ours_or_none() {
    for (String lang : List.of("xx", "fi%0d%0aSet-Cookie:%20a=b", "../..", "%3Cscript%3E")) {
      Answer answer = HttpVisitor.anonymous().get("/?lang=" + lang);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers().allValues("Set-Cookie").toString())
          .doesNotContain("a=b", "script");
      assertThat(answer.page().select("html").attr("lang")).isEqualTo("fi");
    }
  }

  @Test
  void a_broken_address_is_corrected_on_our_own_site() {
    for (String path :
        List.of(
            "//evil.example/x.xhtml",
            "/\\evil.example/x.xhtml",
            "//evil.example/%2e%2e",
            "/x//evil.example/index.xhtml")) {
      String answer = RawRequest.get(path, "Host: " + RawRequest.host());
      assertThat(RawRequest.status(answer)).as(path).isLessThan(500);
      assertThat(answer)
          .doesNotContain(
              "Location: //", "Location: /\\", "Location: http://evil", "Location: https://evil");
    }
  }

  private static URI own() {
    return URI.create(Product.url());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
