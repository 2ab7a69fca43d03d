package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F22: bodies that are too large, broken or not ours. They are refused early, with the right status
 * and an honest page, and nothing of them stays.
 */
class BodiesIT {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int END_OF_PNG = 12;
  private static final int AROUND_A_PART = 12;
  private static final String FORM = "multipart/form-data; boundary=x";

  private final HttpVisitor visitor = HttpVisitor.anonymous();
  private final HttpErrands errands = new HttpErrands(visitor, Samples.ANONYMOUS_MAIL);

  /** Bodies wait in one folder while they come. */
  @AfterEach
  void nothing_stays_on_the_disk() {
    Path folder = Product.data().resolve("tmp").resolve("luukku-bodies");
    Eventually.within(Duration.ofMinutes(1), "no body lies in " + folder, () -> isEmpty(folder));
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The folder of bodies cannot be read.", unreadable);
    }
  }

  private static String begun(String path, String type, long length, String beginning) {
    return RawRequest.send(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + RawRequest.host()
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + beginning);
  }

  /** A picture that is mostly one long part of its own: what only follows a picture is not kept. */
  private static byte[] picture(int size) {
    ByteBuffer picture = ByteBuffer.allocate(size);
    int end = HttpErrands.PNG.length - END_OF_PNG;
    int filling = size - HttpErrands.PNG.length - AROUND_A_PART;
    picture.put(HttpErrands.PNG, 0, end);
    picture.putInt(filling).put("IDAT".getBytes(StandardCharsets.US_ASCII));
    picture.put(size - END_OF_PNG, HttpErrands.PNG, end, END_OF_PNG);
    return picture.array();
  }

  @ParameterizedTest
  @CsvSource({
    "multipart/form-data; boundary=x, 1000000000",
    "application/x-www-form-urlencoded, 100000000",
    "application/json, 1000000",
    "text/plain, 9223372036854775807"
  })
  void what_says_that_it_is_far_too_large_is_refused_before_it_is_sent(String type, long length) {
    String answer = begun("/report/place", type, length, "");
    assertThat(RawRequest.status(answer)).as(answer).isEqualTo(413);
    assertThat(answer).contains("20 megatavua", "Connection: close");
  }

  @ParameterizedTest
  @ValueSource(strings = {FORM, "application/x-www-form-urlencoded", "multipart/form-data"})
  void a_large_body_without_our_token_is_refused_after_its_first_bytes(String type) {
    String beginning =
        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "a".repeat(60_000);
    String answer = begun("/report/place", type, 20 * MEGABYTE / 16, beginning);
    assertThat(RawRequest.status(answer)).as(answer).isEqualTo(403);
  }

  @Test
  void chunks_without_end_are_refused_at_once() {
    String answer =
        RawRequest.send(
            "POST /report/place HTTP/1.1\r\nHost: "
                + RawRequest.host()
                + "\r\nContent-Type: "
                + FORM
                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "8000\r\n"
                + "a".repeat(0x8000)
                + "\r\n");
    assertThat(RawRequest.status(answer)).as(answer).isEqualTo(400);
  }

  @Test
  void a_form_of_ours_that_is_too_large_gets_a_page_that_says_the_limit() {
    String draft = errands.beginReport();
    WebForm form = errands.reportPlace(draft);
    visitor.go(form);
    WebForm large = errands.reportPlace(draft).answer("description", "Muuttunut.");
    Answer refused =
        visitor.submit(large.file("q.photo", "a.png", "image/png", picture(61 * MEGABYTE)));
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.words()).contains("20 megatavua", "60 megatavua", "tallessa");
    assertThat(visitor.open("/report/place?draft=" + draft).form().value("q.description"))
        .as("what was saved before")
        .isEqualTo("Kuoppa suojatien kohdalla.");
  }

  @Test
  void one_file_that_is_too_large_costs_no_other_answer() {
    String draft = errands.beginReport();
    WebForm form = errands.reportPlace(draft).answer("description", "Tämä säilyy.");
    Answer answer =
        visitor.submit(form.file("q.photo", "a.png", "image/png", picture(21 * MEGABYTE)));
    assertThat(answer.status()).as(answer.words()).isEqualTo(422);
    assertThat(answer.words()).contains("enintään 20 Mt");
    assertThat(visitor.open("/report/place?draft=" + draft).form().value("q.description"))
        .isEqualTo("Tämä säilyy.");
  }

  @Test
  void a_large_file_arrives_whole() {
    String draft = errands.beginReport();
    WebForm form = errands.reportPlace(draft);
    visitor.go(form.file("q.photo", "iso ä.png", "image/png", picture(15 * MEGABYTE)));
    assertThat(
            Database.column(
                "SELECT CONCAT(size, ' ', file_name) FROM document WHERE form_key = ?", draft))
        .containsExactly(15 * MEGABYTE + " iso ä.png");
  }

  @Test
  void a_broken_form_is_a_bad_request() {
    WebForm form = errands.reportPlace(errands.beginReport());
    String whole = new String(form.body(), StandardCharsets.UTF_8);
    for (String broken :
        List.of(
            whole.substring(0, whole.length() - 40),
            whole.replace("Content-Disposition", "Content-Nothing"),
            whole.replace("--" + WebForm.BOUNDARY, "--other"))) {
      assertThat(posted(form, broken)).as(broken.substring(0, 60)).isIn(400, 403);
    }
    String cut = whole.substring(0, whole.length() - 40);
    assertThat(posted(form, cut)).isEqualTo(400);
  }

  @Test
  void a_boundary_that_nobody_may_have_is_a_bad_request() {
    String boundary = "A".repeat(5_000);
    String answer = begun("/report", FORM + boundary, boundary.length() + 3L, "--x" + boundary);
    assertThat(RawRequest.status(answer)).isEqualTo(400);
  }

  @Test
  void words_that_are_wrongly_written_are_a_bad_request() {
    WebForm form = visitor.open("/report").form();
    String body = new String(form.body(), StandardCharsets.US_ASCII);
    assertThat(posted(form, body + "&a=%zz")).isEqualTo(400);
    String many =
        IntStream.range(0, 10_000).mapToObj(i -> "&k" + i + "=").reduce("", String::concat);
    assertThat(posted(form, body + many)).isEqualTo(413);
  }

  private int posted(WebForm form, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return RawRequest.status(
        RawRequest.send(
            "POST "
                + form.action().getPath()
                + " HTTP/1.1\r\nHost: "
                + RawRequest.host()
                + "\r\nCookie: "
                + visitor.cookies().lineFor(form.action())
                + "\r\nContent-Type: "
                + form.contentType()
                + "\r\nConnection: close\r\nContent-Length: "
                + bytes.length
                + "\r\n\r\n"
                + new String(bytes, StandardCharsets.ISO_8859_1)));
  }

  /** Fifty of 20 MB are as much as the whole heap of the portal: kept there, they end it. */
  @Test
  void fifty_large_uploads_at_once_are_all_answered() {
    HttpVisitor citizen = HttpVisitor.citizen("testi.eino");
    HttpErrands his = new HttpErrands(citizen, Samples.OWNER_MAIL);
    String draft = his.beginReport();
    WebForm form =
        his.reportPlace(draft).file("q.photo", "a.png", "image/png", picture(19 * MEGABYTE));
    byte[] body = form.body();
    String portal = Product.endpoint("pid.portal");
    List<CompletableFuture<Answer>> all =
        IntStream.range(0, 50).mapToObj(i -> citizen.twin().submitting(form, body)).toList();
    assertThat(all).allSatisfy(one -> assertThat(one.join().status()).isIn(302, 303, 422, 503));
    assertThat(Product.endpoint("pid.portal"))
        .as("the portal was not started anew")
        .isEqualTo(portal);
    assertThat(Product.readiness()).isEqualTo(200);
    his.discardReport(draft);
  }

  @Test
  void headers_without_end_and_odd_methods_are_refused() {
    String own = "Host: " + RawRequest.host();
    String large = RawRequest.get("/", own, "X-Long: " + "a".repeat(1_000_000));
    assertThat(RawRequest.status(large)).as("refused, or cut before it is told").isIn(400, 0);
    for (String method : List.of("TRACE", "PUT", "DELETE", "PROPFIND")) {
      String answer =
          RawRequest.send(method + " /report HTTP/1.1\r\n" + own + "\r\nConnection: close\r\n\r\n");
      assertThat(RawRequest.status(answer)).as(method).isIn(400, 403, 405, 501);
    }
    String read = RawRequest.get("/oidc/backchannel-logout", own);
    assertThat(RawRequest.status(read)).isEqualTo(405);
    assertThat(read).contains("Allow: POST\r\n");
  }

  /** The second way through the portal is by a path that was decoded once already. */
  @Test
  void a_question_mark_in_the_path_leads_no_body_elsewhere() {
    WebForm form = visitor.open("/report").form().with("category", "pothole").press();
    String body = new String(form.body(), StandardCharsets.US_ASCII) + "&x=" + "a".repeat(20_000);
    String answer =
        RawRequest.send(
            "POST /my%3F.xhtml HTTP/1.1\r\nHost: "
                + RawRequest.host()
                + "\r\nCookie: "
                + visitor.cookies().lineFor(form.action())
                + "\r\nContent-Type: "
                + form.contentType()
                + "\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body);
    assertThat(RawRequest.status(answer)).as(answer).isIn(400, 403, 404);
  }
}
