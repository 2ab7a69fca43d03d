package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F55: when somebody has signed out, the browser shows nothing of his any more. */
class AfterSignOutIT {
  @Test
  void the_back_button_shows_nothing_after_signing_out() {
    try (Visitor visitor = Visitor.with("fi", Visitor.DESKTOP)) {
      visitor.signIn("testi.huollettava", "/my/profile");
      Page page = visitor.page();
      visitor.open("/my");
      assertThat(page.content()).contains("Onni");
      page.locator("form[action='/sign-out'] button").click();
      page.waitForURL(Product.url() + "/signed-out");
      for (int steps = 0; steps < 5; steps++) {
        page.goBack();
        assertThat(page.content()).as(page.url()).doesNotContain("Onni", "Alaikäinen");
      }
    }
  }

  @Test
  void a_session_cookie_that_was_kept_opens_nothing_after_signing_out() {
    HttpVisitor visitor = HttpVisitor.citizen("testi.huollettava");
    HttpVisitor thief = visitor.twin();
    assertThat(thief.get("/my").status()).isEqualTo(200);
    visitor.submit(visitor.open("/my").form("form[action=/sign-out]"));
    for (String page :
        List.of("/my", "/my/profile", "/my/calendar?number=MK-2026-000001", "/grants/apply")) {
      Answer answer = thief.get(page);
      assertThat(answer.status()).as(page).isEqualTo(303);
      assertThat(answer.location().getPath()).isEqualTo("/sign-in");
      assertThat(answer.text()).doesNotContain("Onni");
    }
    assertThat(thief.get("/").text()).doesNotContain("Onni");
  }

  @Test
  void an_answer_asked_for_by_script_is_stored_nowhere_and_tells_where_to_sign_in() {
    Answer partial =
        HttpVisitor.anonymous().get("/my", java.util.Map.of("Faces-Request", "partial/ajax"));
    assertThat(partial.header("Cache-Control")).isEqualTo("no-store");
    assertThat(partial.text()).contains("<redirect").contains(Product.url() + "/sign-in");
  }
}
