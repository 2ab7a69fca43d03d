package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * F52: who asks for too much is told to wait, and nobody else is. Each test comes from an address
 * of its own; a search is what runs out first.
 */
class FloodIT {
  private static final int MORE_THAN_ALLOWED = 400;
  private static final String OWN = "Host: " + RawRequest.host();

  private static String search(String from, String... headers) {
    String lines = String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n");
    return RawRequest.sendFrom(
        from,
        "GET /search?q=koulu HTTP/1.1\r\n" + OWN + "\r\n" + lines + "Connection: close\r\n\r\n");
  }

  /** Searches until it is refused, and gives the refusal. */
  private static String flood(String from, String... headers) {
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      String answer = search(from, headers);
      if (RawRequest.status(answer) == 429) {
        return answer;
      }
      assertThat(RawRequest.status(answer)).isEqualTo(200);
    }
    throw new AssertionError("Nobody refused " + MORE_THAN_ALLOWED + " searches.");
  }

  @Test
  void a_flood_from_one_address_is_told_when_to_come_again_and_others_are_served() {
    String refusal = flood("127.0.0.11");

    assertThat(refusal).containsPattern("Retry-After: [1-9][0-9]?\r\n").contains("no-store");
    assertThat(RawRequest.status(search("127.0.0.12"))).isEqualTo(200);
    assertThat(RawRequest.status(RawRequest.sendFrom("127.0.0.11", page("/site/help"))))
        .as("what costs little has a bucket of its own")
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"fi, Odota", "sv, Vänta", "en, Wait"})
  void the_refusal_is_a_page_in_the_readers_language(String language, String word) {
    String refusal = flood("127.0.0.13", "Accept-Language: " + language);
    assertThat(refusal).contains("lang=\"" + language + "\"", word, "Content-Security-Policy");
  }

  @Test
  void signed_in_people_count_by_account_and_not_by_the_address_they_share() {
    HttpVisitor citizen = HttpVisitor.citizen("testi.sofia");
    String cookie = "Cookie: " + citizen.cookies().lineFor(URI.create(Product.url() + "/"));
    flood("127.0.0.14");
    assertThat(RawRequest.status(search("127.0.0.14", cookie))).isEqualTo(200);

    flood("127.0.0.15", cookie);
    assertThat(RawRequest.status(search("127.0.0.16", cookie)))
        .as("another address helps an account nothing")
        .isEqualTo(429);
    assertThat(RawRequest.status(search("127.0.0.15"))).isEqualTo(200);
  }

  @Test
  void an_address_that_the_sender_writes_himself_is_not_believed() {
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      String answer = search("127.0.0.17", "X-Forwarded-For: 10.0.0." + i % 250);
      if (RawRequest.status(answer) == 429) {
        return;
      }
    }
    throw new AssertionError("A new X-Forwarded-For each time got round the limit.");
  }

  @Test
  void drafts_of_nobody_are_fewer_than_pages() {
    HttpVisitor visitor = HttpVisitor.anonymous();
    WebForm form = visitor.open("/report").form().with("category", "pothole").press();
    String post = post(visitor, form);
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      if (RawRequest.status(RawRequest.sendFrom("127.0.0.18", post)) == 429) {
        assertThat(i).as("drafts made").isBetween(1, 200);
        return;
      }
    }
    throw new AssertionError("Nobody refused " + MORE_THAN_ALLOWED + " drafts.");
  }

  @Test
  void whoever_goes_through_the_codes_of_the_door_is_made_to_wait() {
    HttpVisitor visitor = HttpVisitor.anonymous();
    WebForm form = visitor.open("/check-in").form().with("code", "UUUUUU").with("digits", "0000");
    String post = post(visitor, form.press());
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      String answer = RawRequest.sendFrom("127.0.0.19", post);
      if (RawRequest.status(answer) == 429) {
        assertThat(i).as("codes tried").isBetween(20, 60);
        assertThat(answer).containsPattern("Retry-After: [1-9][0-9]?\r\n");
        return;
      }
      assertThat(RawRequest.status(answer)).isEqualTo(422);
    }
    throw new AssertionError("Nobody refused " + MORE_THAN_ALLOWED + " codes.");
  }

  /** Each from an address of its own: what one has used up, the other has not. */
  @ParameterizedTest
  @CsvSource({
    "127.0.0.21, /follow?token=, 404",
    "127.0.0.22, /follow/receipt/pdf?token=, 404",
    "127.0.0.23, /follow/document?id=x&token=, 404",
    "127.0.0.24, /cancel/, 200"
  })
  void whoever_goes_through_the_secrets_of_links_is_made_to_wait(
      String from, String link, int status) {
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      String answer = RawRequest.sendFrom(from, page(link + String.format("%032x", i)));
      if (RawRequest.status(answer) == 429) {
        assertThat(i).as("secrets tried").isBetween(20, 60);
        assertThat(answer).containsPattern("Retry-After: [1-9][0-9]?\r\n");
        return;
      }
      assertThat(RawRequest.status(answer)).isEqualTo(status);
    }
    throw new AssertionError("Nobody refused " + MORE_THAN_ALLOWED + " secrets.");
  }

  private static String post(HttpVisitor visitor, WebForm form) {
    List<String> head =
        List.of(
            "POST " + form.action().getPath() + " HTTP/1.1",
            OWN,
            "Cookie: " + visitor.cookies().lineFor(form.action()),
            "Content-Type: " + form.contentType(),
            "Content-Length: " + form.body().length,
            "Connection: close",
            "",
            new String(form.body(), StandardCharsets.US_ASCII));
    return String.join("\r\n", head);
  }

  private static String page(String path) {
    return "GET " + path + " HTTP/1.1\r\n" + OWN + "\r\nConnection: close\r\n\r\n";
  }
}
