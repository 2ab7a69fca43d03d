package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.FormTokens.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokensTest {
  private final Portal portal = new Portal();
  private final Browser browser = new Browser();

  @Test
  void takes_the_token_that_a_visitor_was_given() {
    String token = issue("/servicerequests/report");

    assertThat(verify("/servicerequests/report", token)).isEqualTo(Verdict.GENUINE);
    assertThat(portal.tokens.isGenuine(browser.get("/elsewhere"), token)).isTrue();
  }

  @Test
  void gives_a_visitor_a_cookie_that_scripts_and_foreign_posts_do_not_get() {
    issue("/servicerequests/report");

    assertThat(browser.lastSet(Portal.VISITOR).isHttpOnly()).isTrue();
    assertThat(browser.lastSet(Portal.VISITOR).getSecure()).isTrue();
    assertThat(browser.lastSet(Portal.VISITOR).getPath()).isEqualTo("/");
    assertThat(browser.lastSet(Portal.VISITOR).getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(browser.lastSet(Portal.VISITOR).getMaxAge()).isEqualTo(-1);
  }

  @Test
  void gives_no_cookie_to_somebody_who_is_signed_in() {
    portal.signIn(browser, Door.CITIZEN);
    String token = issue("/my");

    assertThat(browser.lastSet(Portal.VISITOR)).isNull();
    assertThat(verify("/my", token)).isEqualTo(Verdict.GENUINE);
  }

  @Test
  void gives_each_form_another_token() {
    assertThat(issue("/my")).isNotEqualTo(issue("/my"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"forged", "AAAA", "ää", "VksroLP3Qc8AJb__sBHxjIGLRWrhgwwpF_Qhkq0KFRBErT_"})
  void refuses_what_is_no_token(String token) {
    issue("/my");

    assertThat(verify("/my", token)).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void refuses_the_token_of_another_visitor() {
    String token = issue("/my");
    browser.drop(Portal.VISITOR);
    issue("/my");

    assertThat(verify("/my", token)).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void refuses_the_token_of_another_sign_in() {
    portal.signIn(browser, Door.CITIZEN);
    String token = issue("/my");
    portal.signIn(browser, Door.CITIZEN);

    assertThat(verify("/my", token)).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void refuses_a_visitors_token_once_somebody_has_signed_in() {
    String token = issue("/my");
    portal.signIn(browser, Door.CITIZEN);

    assertThat(verify("/my", token)).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void refuses_a_citizens_token_at_the_staff_door() {
    portal.signIn(browser, Door.CITIZEN);
    portal.signIn(browser, Door.STAFF);
    String token = issue("/my");

    assertThat(verify("/staff/desk", token)).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void says_so_when_only_the_sign_in_has_ended() {
    portal.signIn(browser, Door.CITIZEN);
    String token = issue("/my");
    browser.drop(Portal.SESSION);

    assertThat(verify("/my", token)).isEqualTo(Verdict.SESSION_ENDED);
  }

  @Test
  void refuses_a_token_with_any_changed_letter() {
    String token = issue("/my");
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(portal.tokens.isGenuine(browser.get("/my"), changed)).as("letter %d", i).isFalse();
    }
  }

  private String issue(String path) {
    return portal.tokens.issue(browser.get(path), browser.response());
  }

  private Verdict verify(String path, String token) {
    return portal.tokens.verify(browser.get(path), token);
  }
}
