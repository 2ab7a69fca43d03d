package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F22, F53: a body that its sender has packed is refused unread, as every limit goes by what is
 * declared; a method whose body the server does not read brings no second request in.
 */
class PackedBodiesIT {
  private static final int ZEROS = 20 * 1024 * 1024;

  private static String packed(String encoding, byte[] body) {
    return RawRequest.send(
        "POST /report HTTP/1.1\r\nHost: "
            + RawRequest.host()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Encoding: "
            + encoding
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n"
            + new String(body, StandardCharsets.ISO_8859_1));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "deflate", "lzma", "br", "gzip, gzip"})
  void a_packed_body_is_refused_and_the_connection_closed(String encoding) throws IOException {
    String answer = packed(encoding, gzip("csrf=none&a=b".getBytes(StandardCharsets.US_ASCII)));
    assertThat(RawRequest.status(answer)).as(answer).isEqualTo(415);
    assertThat(answer).contains("Connection: close");
  }

  @Test
  void what_is_broken_is_answered_too() {
    byte[] broken = "this was never packed".getBytes(StandardCharsets.US_ASCII);
    assertThat(RawRequest.status(packed("gzip", broken))).isEqualTo(415);
  }

  /** Few bytes on the wire, far too many in memory where anybody unpacked them. */
  @Test
  void bombs_leave_the_portal_where_it_was() throws IOException {
    String portal = Product.endpoint("pid.portal");
    byte[] bomb = gzip(new byte[ZEROS]);
    for (int i = 0; i < 10; i++) {
      assertThat(RawRequest.status(packed("gzip", bomb))).isIn(0, 415);
    }
    assertThat(Product.endpoint("pid.portal")).isEqualTo(portal);
    assertThat(Product.readiness()).isEqualTo(200);
  }

  @Test
  void what_is_not_packed_may_say_so() {
    String answer = packed("identity", "csrf=none".getBytes(StandardCharsets.US_ASCII));
    assertThat(RawRequest.status(answer)).isEqualTo(403);
  }

  @Test
  void answers_still_go_packed_to_who_can_unpack_them() throws IOException {
    Answer page = HttpVisitor.anonymous().get("/site/help", Map.of("Accept-Encoding", "gzip"));
    assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
    Answer plain = HttpVisitor.anonymous().get("/site/help");
    assertThat(plain.header("Content-Encoding")).isNullOrEmpty();
    assertThat(plain.words()).isNotBlank();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers().allValues("Vary")).contains("Accept-Encoding");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.bytes()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("</html>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/my", "/api/facilities/x/free-times", "/assets/x"})
  void trace_brings_no_second_request_in(String path) {
    String own = "Host: " + RawRequest.host() + "\r\n";
    String hidden = "GET /hidden HTTP/1.1\r\n" + own + "\r\n";
    String trace = "TRACE " + path + " HTTP/1.1\r\n" + own;
    for (String both :
        new String[] {
          trace + "Content-Length: " + hidden.length() + "\r\n\r\n" + hidden,
          trace
              + "Transfer-Encoding: chunked\r\n\r\n"
              + Integer.toHexString(hidden.length())
              + "\r\n"
              + hidden
              + "\r\n0\r\n\r\n"
        }) {
      String answer = RawRequest.send(both);
      assertThat(RawRequest.answers(answer)).as(answer).isEqualTo(1);
      assertThat(RawRequest.status(answer)).as(answer).isEqualTo(405);
      assertThat(answer).contains("Connection: close");
    }
  }
}
