package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;

/** Whether hostile words stand on a page as words. */
final class ShownAsText {
  static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  static final String BREAK = "\"'></textarea></title><svg/onload=alert(3)>";
  static final String TEMPLATE = "#{7*7} ${7*7} #{request.session} ${'a'.concat('b')} {{7*7}}";
  static final String EVIL = SCRIPT + BREAK + TEMPLATE;

  private ShownAsText() {}

  static void isText(Answer answer, String words) {
    isHarmless(answer);
    String seen = answer.page().wholeText().replace("\u00A0", " ");
    assertThat(seen + answer.page().select("textarea, input").eachAttr("value"))
        .as(answer.toString())
        .contains(words);
  }

  /** Nothing of it became an element, an attribute or a number. */
  static void isHarmless(Answer answer) {
    assertThat(answer.status()).as(answer.words()).isIn(200, 400, 403, 404, 422);
    Document page = answer.page();
    assertThat(page.select("img[src=x], [onerror], [onload], [onclick], svg[onload]").outerHtml())
        .as(answer.toString())
        .isEmpty();
    assertThat(page.select("script").eachText().toString() + page.select("script").eachAttr("src"))
        .doesNotContain("alert");
    assertThat(answer.text())
        .as("a template that was worked out")
        .doesNotContain("49 49", "4949", "StandardSession", " ab ");
  }
}
