package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.ShownAsText.EVIL;
import static fi.luukku.acceptance.faults.ShownAsText.isHarmless;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** F12, F16: what stands in an address is text, too; and what leaves as a file has our words. */
class HostileLinksIT {
  private final Samples samples = Samples.get();

  @Test
  void parameters_of_a_link_are_text() {
    String evil = java.net.URLEncoder.encode(EVIL, java.nio.charset.StandardCharsets.UTF_8);
    for (String page :
        new String[] {
          "/search?q=",
          "/?lang=",
          "/facilities?text=",
          "/facilities?kind=",
          "/report?category=",
          "/identity/failed?to=",
          "/my?show=",
          "/my/profile?saved=",
          "/appointments/choose-time?service=",
          "/grants/programme?key=",
          "/nothing/",
          "/follow?token=",
          "/site/help?",
          "/my/matter?done=x&number="
        }) {
      isHarmless(samples.owner.open(page + evil));
    }
  }

  /** F16: a link that somebody made does not make a page say that something was done. */
  @Test
  void an_address_tells_of_nothing_that_was_not_done() {
    String matter = "/my/matter?number=" + samples.appointment;
    for (String told :
        new String[] {
          matter + "&done=withdrawn",
          matter + "&done=message",
          "/my/receipt?number=" + samples.appointment + "&done=moved",
          "/my/profile?saved=yes",
          "/my/sign-ins?ended=yes",
          "/on-behalf?told=ended",
          "/my?done=discarded",
          "/my/mandates?told=accepted"
        }) {
      Answer page = samples.owner.open(told);
      assertThat(page.status()).as(told).isEqualTo(200);
      assertThat(page.page().select("[role=status] .notice.ok")).as(told).isEmpty();
      assertThat(page.words()).as(told).doesNotContain("siirretty");
    }
  }

  @Test
  void a_sign_in_that_was_not_ended_is_not_told_to_be_over() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    WebForm form = aino.open("/my/sign-ins").form();

    Answer told = aino.go(form.with("end", "what-never-was"));

    assertThat(told.uri().getPath()).isEqualTo("/my/sign-ins");
    assertThat(told.page().select("[role=status] .notice.ok")).isEmpty();
  }

  @Test
  void a_calendar_file_has_the_municipalitys_words_alone() {
    Answer calendar = samples.owner.get("/my/calendar?number=" + samples.appointment);
    assertThat(calendar.status()).isEqualTo(200);
    assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
    assertThat(calendar.header("Content-Disposition")).startsWith("attachment");
    assertThat(calendar.text())
        .startsWith("BEGIN:VCALENDAR")
        .doesNotContain("<", "Testilä", "@example");
    assertThat(calendar.text().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
  }
}
