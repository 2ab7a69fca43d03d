package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationStatus;
import org.junit.jupiter.api.Test;

/** Answers that are given before any page is: no browser may keep or frame them. */
class BareAnswersTest {
  private final Portal portal = new Portal();
  private final Browser browser = new Browser();

  @Test
  void leads_a_script_of_ours_to_the_sign_in_by_the_words_that_it_understands() {
    browser.headers.put("Faces-Request", "partial/ajax");
    AuthenticationStatus status =
        portal.challenge.put(
            browser.request("POST", "/my/cases"), browser.response(), Area.CITIZEN);

    assertThat(status).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
    assertThat(browser.written.toString())
        .contains("<partial-response><redirect url=\"https://asiointi.example/sign-in?to=%2F\"/>");
    assertThat(browser.answered).containsEntry("Cache-Control", "no-store");
  }

  @Test
  void carries_every_protecting_header_on_a_redirect() {
    portal.challenge.put(browser.get("/my"), browser.response(), Area.CITIZEN);

    assertThat(browser.answered)
        .containsKeys(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy");
  }

  @Test
  void remembers_the_page_for_a_reader_who_asks_for_its_head_alone() {
    portal.challenge.put(
        browser.request("HEAD", "/my/cases?page=2"), browser.response(), Area.CITIZEN);

    assertThat(browser.answered.get("Location")).endsWith("to=%2Fmy%2Fcases%3Fpage%3D2");
  }

  @Test
  void closes_the_connection_on_a_request_with_two_readings() {
    AuthenticationStatus status = portal.challenge.unreadable(browser.response());

    assertThat(status).isEqualTo(AuthenticationStatus.SEND_FAILURE);
    assertThat(browser.status).isEqualTo(400);
    assertThat(browser.answered).containsEntry("Connection", "close");
  }

  /** The server would take its body for the next request. */
  @Test
  void refuses_trace_before_anybody_is_asked_and_closes_the_connection() {
    SignInMechanism mechanism = new SignInMechanism();
    mechanism.challenge = portal.challenge;
    AuthenticationStatus status =
        mechanism.validateRequest(browser.request("TRACE", "/my"), browser.response(), null);

    assertThat(status).isEqualTo(AuthenticationStatus.SEND_FAILURE);
    assertThat(browser.status).isEqualTo(405);
    assertThat(browser.answered)
        .containsEntry("Connection", "close")
        .containsEntry("Allow", "GET, HEAD, POST");
  }

  @Test
  void asks_for_patience_while_nobody_can_say_who_it_is() {
    assertThat(portal.challenge.unavailable(browser.response()))
        .isEqualTo(AuthenticationStatus.SEND_FAILURE);
    assertThat(browser.status).isEqualTo(503);
    assertThat(browser.answered).containsEntry("Retry-After", "10");
  }

  @Test
  void forbids_without_a_word() {
    assertThat(portal.challenge.forbid(browser.response()))
        .isEqualTo(AuthenticationStatus.SEND_FAILURE);
    assertThat(browser.status).isEqualTo(403);
  }
}
