package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes too late or too long is refused aloud, and not a word of it is lost. */
class TooLateIT {
  private static final String WORDS = "Pitkään mietitty viesti <b>ja muuta</b>";

  private final Samples samples = Samples.get();
  private final HttpErrands errands = new HttpErrands(samples.owner, Samples.OWNER_MAIL);

  @Test
  void words_to_a_matter_that_was_closed_meanwhile_are_refused_and_stand_there_to_copy() {
    String number = number(errands.report());
    Answer open = samples.owner.open("/my/matter?number=" + number);
    WebForm message = open.form("#write").with("text", WORDS).press();
    WebForm file =
        open.form("#attach").file("file", "a.png", "image/png", HttpErrands.PNG).press(".quiet");
    WebForm withdrawal =
        samples.owner.open("/my/withdraw?number=" + number).form().with("text", WORDS).press();
    close(number);
    isRefused(samples.owner.submit(message), true);
    isRefused(samples.owner.submit(file), false);
    isRefused(samples.owner.submit(withdrawal), true);
  }

  @Test
  void what_staff_do_with_a_case_that_was_closed_meanwhile_is_refused_and_stands_there_to_copy() {
    String number = number(errands.report());
    Answer open = samples.streets.open("/staff/case?number=" + number);
    WebForm ask = open.form("#ask").with("ask-text", WORDS).with("ask-by", "2027-01-29").press();
    WebForm closing =
        open.form("#close").with("close-outcome", "done").with("close-text", WORDS).press();
    WebForm status =
        open.form("#status").with("status-to", "IN_PROGRESS").with("status-text", WORDS).press();
    close(number);
    isRefused(samples.streets.submit(ask), true);
    isRefused(samples.streets.submit(status), true);
    isRefused(samples.streets.submit(closing), true);
  }

  @Test
  void a_time_that_another_was_faster_to_take_is_refused_aloud() {
    WebForm chosen = errands.facilityForm();
    isRefused(samples.owner.submit(chosen.with("starts", "03:00")), false);
  }

  @Test
  void a_button_that_no_page_has_is_not_passed_over_in_silence() {
    Answer open = samples.owner.open("/my/matter?number=" + samples.grant);
    isRefused(samples.owner.submit(open.form("#write").with("text", WORDS)), true);
  }

  @Test
  void a_text_is_counted_as_the_browser_counts_it_and_one_that_is_too_long_is_kept() {
    String page = "/my/matter?number=" + samples.grant;
    String fits = "Rivi\r\n".repeat(700) + "x".repeat(500);
    assertThat(fits.replace("\r\n", "\n")).hasSize(4000);
    WebForm form = samples.owner.open(page).form("#write").with("text", fits).press();
    assertThat(samples.owner.submit(form).status()).isEqualTo(302);
    Answer tooLong = samples.owner.submit(form.with("text", fits + "y"));
    assertThat(tooLong.status()).isEqualTo(422);
    assertThat(tooLong.page().select("#text").get(0).wholeText().replace("\r", ""))
        .isEqualTo(fits.replace("\r", "") + "y");
  }

  /**
   * Sent from another tab: the page is gone, its words are not, and the next request comes through.
   */
  @Test
  void words_for_a_draft_that_is_gone_stand_on_the_page_that_says_so() {
    String draft = errands.beginReport();
    WebForm stale = errands.reportPlace(draft).answer("description", WORDS);
    number(errands.reportWith(draft, form -> form));

    Answer gone = samples.owner.submit(stale);

    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.page().select("textarea").eachText()).contains(WORDS);
    assertThat(gone.header("Connection")).isEqualTo("close");
    assertThat(gone.header("Cache-Control")).isEqualTo("no-store");
  }

  private void close(String number) {
    WebForm close = samples.streets.open("/staff/case?number=" + number).form("#close").press();
    Answer done = samples.streets.submit(close.with("close-outcome", "done"));
    assertThat(done.isRedirect()).as(done.words()).isTrue();
  }

  private static void isRefused(Answer answer, boolean withWords) {
    assertThat(answer.status()).as(answer.words()).isEqualTo(422);
    assertThat(answer.page().select("#error-summary")).as(answer.words()).hasSize(1);
    if (withWords) {
      assertThat(answer.page().select("textarea").eachText()).contains(WORDS);
    }
  }
}
