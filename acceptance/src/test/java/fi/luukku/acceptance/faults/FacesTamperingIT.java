package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F06 and F07: what a Faces page is sent beside its fields. The portal's views keep no state, in no
 * session and in no form, so whatever comes in its place is refused and made into nothing.
 */
class FacesTamperingIT {
  private static final String STATE = "jakarta.faces.ViewState";
  private static final String MARK = "Muutettu-tila-" + System.nanoTime();

  private final Samples samples = Samples.get();

  static Stream<String> states() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new HashMap<>(Map.of("a", "b")));
    }
    String object = Base64.getEncoder().encodeToString(bytes.toByteArray());
    return Stream.of(
        "",
        "x",
        "statelesss",
        "-1:-1",
        "1234567890123456789:-987654321",
        object,
        object.substring(0, object.length() / 2),
        "A".repeat(100_000),
        "%00",
        "${7*7}");
  }

  @ParameterizedTest
  @MethodSource("states")
  void a_view_state_of_the_senders_own_stores_nothing(String state) {
    WebForm form = samples.owner.open("/my/matter?number=" + samples.report).form("#write").press();
    Answer answer = samples.owner.submit(form.with("text", MARK).with(STATE, state));
    isRefused(answer);
    assertThat(samples.owner.open("/my/matter?number=" + samples.report).words())
        .doesNotContain(MARK);
  }

  @ParameterizedTest
  @MethodSource("states")
  void the_same_at_the_staffs_desk(String state) {
    String page = "/staff/case?number=" + samples.report;
    WebForm form = samples.streets.open(page).form("#note").press(".quiet");
    Answer answer = samples.streets.submit(form.with("note-text", MARK).with(STATE, state));
    isRefused(answer);
    assertThat(samples.streets.open(page).words()).doesNotContain(MARK);
  }

  /** What stands on no page of theirs is not to be pressed, whatever a request by script names. */
  @Test
  void a_request_by_script_reaches_nothing_that_the_page_does_not_show() {
    String page = "/my/matter?number=" + samples.report;
    String before = status();
    for (String id : new String[] {"close-now", "take", "cancel-now", "approve", "write"}) {
      WebForm form =
          samples
              .owner
              .open(page)
              .form("#write")
              .with("text", "")
              .with(id, id)
              .with("jakarta.faces.source", id)
              .with("jakarta.faces.partial.ajax", "true")
              .with("jakarta.faces.partial.execute", "@all")
              .with("jakarta.faces.partial.render", "@all")
              .with("outcome", "granted");
      Answer answer = samples.owner.submit(form, Map.of("Faces-Request", "partial/ajax"));
      assertThat(answer.status()).as(id).isLessThan(500);
      assertThat(status()).as(id).isEqualTo(before);
    }
  }

  /** A window that was opened before such pages brought no view state, or a sender's own idea. */
  @Test
  void a_page_of_a_form_is_saved_whole_or_refused_whatever_faces_makes_of_its_post() {
    HttpErrands errands = new HttpErrands(samples.owner, Samples.OWNER_MAIL);
    String draft = errands.beginGrant("grant-activity");
    WebForm form = errands.applicant(draft).press("[name=later]");
    assertThat(samples.owner.submit(form.with(STATE, "stateless")).status()).isEqualTo(302);
    WebForm again = errands.grantPage(draft, "applicant").press("[name=later]");
    assertThat(again.value("revision")).isEqualTo("1");
    Answer asPart = samples.owner.submit(again, Map.of("Faces-Request", "partial/ajax"));
    assertThat(asPart.status()).isEqualTo(400);
  }

  private String status() {
    return Database.column(
            "SELECT CONCAT(status, revision) FROM case_file WHERE number = ?", samples.report)
        .get(0);
  }

  private static void isRefused(Answer answer) {
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(String.join(" ", answer.headers().allValues("Set-Cookie")))
        .doesNotContain("JSESSIONID");
  }
}
