package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A half-filled form is told apart from others in a list, and goes after a question alone. */
class DiscardDraftIT {
  private static final String DISCARDED = "Luonnos on hylätty.";

  @Test
  void a_draft_says_for_whom_it_is_and_goes_from_the_list_after_a_question() {
    HttpVisitor sofia = HttpVisitor.citizen("testi.sofia");
    String draft = new HttpErrands(sofia, "sofia@example.org").beginReport();

    Element row = row(sofia.open("/my"), draft);
    assertThat(row.text()).contains("Omasta puolestasi", "Tallennettu");
    String asks = row.selectFirst("a[href^='/discard-draft']").attr("href");
    Answer question = sofia.open(asks);
    assertThat(question.words()).contains("Hylätäänkö luonnos?", "Omasta puolestasi");
    assertThat(row(sofia.open("/my"), draft)).isNotNull();

    Answer told = sofia.go(question.form().press("#discard"));
    assertThat(told.uri().getPath()).isEqualTo("/my");
    assertThat(told.words()).contains(DISCARDED);
    assertThat(row(told, draft)).isNull();
    assertThat(sofia.open("/my").words()).doesNotContain(DISCARDED);
  }

  @Test
  void the_page_that_sends_has_no_button_that_discards_and_a_visitor_is_asked_too() {
    HttpVisitor visitor = HttpVisitor.anonymous();
    HttpErrands errands = new HttpErrands(visitor, "somebody@example.org");
    String draft = errands.beginReport();
    visitor.go(errands.reportPlace(draft));

    Element page = visitor.open("/report/check?draft=" + draft).page();
    assertThat(page.select("main form button, main form input[type=submit]")).hasSize(1);
    assertThat(page.select("main form a[href^='/discard-draft']")).isEmpty();

    Answer question = visitor.open(page.selectFirst("#discard").attr("href"));
    Answer told = visitor.go(question.form().press("#discard"));
    assertThat(told.uri().getPath()).isEqualTo("/report");
    assertThat(told.words()).contains(DISCARDED);
    assertThat(visitor.get("/report/check?draft=" + draft).status()).isEqualTo(404);
  }

  private static Element row(Answer page, String draft) {
    Element link = page.page().selectFirst("main li a[href*='" + draft + "']");
    return link == null ? null : link.closest("li");
  }
}
