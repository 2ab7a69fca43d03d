package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F53: the portal has one name. Another in the request, or in a header that only a proxy may write,
 * changes nothing that it says; a request that two readers could read in two ways is refused.
 */
class HostIT {
  private static final String EVIL = "evil.example";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "",
        "x@127.0.0.1",
        "127.0.0.1:1@evil.example"
      })
  void a_foreign_host_is_refused(String host) {
    String answer = RawRequest.get("/report", "Host: " + host);
    boolean nothing = answer.contains("Content-Length: 0");
    assertThat(nothing || RawRequest.status(answer) == 400 || RawRequest.status(answer) == 421)
        .as(answer)
        .isTrue();
    assertThat(answer).doesNotContain(EVIL);
    assertThat(RawRequest.get("/my", "Host: " + host)).doesNotContain(EVIL);
  }

  @Test
  void a_foreign_host_is_refused_on_guarded_pages_too() {
    for (String path : new String[] {"/my", "/staff/desk"}) {
      assertThat(RawRequest.status(RawRequest.get(path, "Host: " + EVIL))).as(path).isEqualTo(421);
    }
  }

  @Test
  void no_host_two_hosts_and_a_broken_one_are_refused() {
    assertThat(RawRequest.status(RawRequest.get("/"))).isIn(400, 421);
    String two = RawRequest.get("/", "Host: " + RawRequest.host(), "Host: " + EVIL);
    assertThat(RawRequest.status(two)).as(two).isIn(400, 421);
    assertThat(two).doesNotContain(EVIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-Port: 666",
        "Forwarded: host=evil.example;proto=https", "X-Host: evil.example",
            "X-Original-URL: /staff/desk",
        "X-Rewrite-URL: /staff/desk", "X-Forwarded-Prefix: /evil.example",
            "X-Forwarded-For: 10.0.0.1",
        "X-HTTP-Method-Override: DELETE", "X-Forwarded-Server: evil.example"
      })
  void headers_that_only_a_proxy_may_write_are_not_believed(String header) {
    String own = "Host: " + RawRequest.host();
    String redirect = RawRequest.get("/my", own, header);
    assertThat(RawRequest.status(redirect)).isEqualTo(303);
    assertThat(redirect)
        .contains("Location: http://" + RawRequest.host() + "/sign-in")
        .doesNotContain(EVIL, "666");
    String page = RawRequest.get("/report", own, header);
    assertThat(RawRequest.status(page)).isEqualTo(200);
    assertThat(page).doesNotContain(EVIL, ":666", "/staff/desk");
    assertThat(page)
        .as("the cookie of plain http")
        .contains("luukku-visitor=")
        .doesNotContain("; Secure");
  }

  @Test
  void an_absolute_address_counts_only_with_our_own_name() {
    String own =
        RawRequest.get("http://" + RawRequest.host() + "/site/help", "Host: " + RawRequest.host());
    assertThat(RawRequest.status(own)).isEqualTo(200);
    String foreign = RawRequest.get("http://evil.example/my", "Host: " + RawRequest.host());
    assertThat(RawRequest.status(foreign)).as(foreign).isIn(303, 400, 421);
    assertThat(foreign).doesNotContain(EVIL);
    String mixed = RawRequest.get("http://" + RawRequest.host() + "/my", "Host: evil.example");
    assertThat(mixed).doesNotContain(EVIL);
  }

  @Test
  void two_lengths_of_one_body_are_refused() {
    String hidden = "GET /hidden-request HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\n\r\n";
    String answer = post("Content-Length: 0\r\nContent-Length: " + hidden.length(), hidden);
    isOneRefusal(answer);
  }

  @Test
  void a_length_and_chunks_for_one_body_are_refused() {
    String hidden = "GET /hidden-request HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\n\r\n";
    isOneRefusal(post("Content-Length: 4\r\nTransfer-Encoding: chunked", "0\r\n\r\n" + hidden));
    isOneRefusal(
        post(
            "Transfer-Encoding: chunked\r\nContent-Length: " + (5 + hidden.length()),
            "0\r\n\r\n" + hidden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding: identity, chunked",
        "Content-Length: +5",
        "Content-Length: -1",
        "Content-Length: 0x5",
        "Content-Length: 99999999999999999999"
      })
  void a_length_written_oddly_hides_no_second_request(String length) {
    String hidden = "GET /hidden-request HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\n\r\n";
    String answer = post(length, "0\r\n\r\n" + hidden);
    assertThat(RawRequest.answers(answer)).as(answer).isLessThanOrEqualTo(1);
  }

  private static String post(String length, String body) {
    return RawRequest.send(
        "POST /report HTTP/1.1\r\nHost: "
            + RawRequest.host()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + length
            + "\r\n\r\n"
            + body);
  }

  private static void isOneRefusal(String answer) {
    assertThat(RawRequest.answers(answer)).as(answer).isLessThanOrEqualTo(1);
    assertThat(RawRequest.status(answer)).as(answer).isIn(0, 400, 501);
  }
}
