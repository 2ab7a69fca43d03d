package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a node remembers of sign-ins, and what it must forget. */
class RememberedSignInsTest {
  private static final int MOST = 2_000;

  private final Portal portal = new Portal();
  private final Browser browser = new Browser();

  @Test
  void asks_the_table_once_a_request_whatever_it_is_asked() {
    portal.signIn(browser, Door.CITIZEN);
    HttpServletRequest request = browser.get("/my");
    portal.sessions.of(request);
    portal.pass(Duration.ofSeconds(6));
    portal.sessions.of(request);

    assertThat(portal.rows.reads).isEqualTo(1);
  }

  @Test
  void does_not_trouble_the_table_with_what_is_no_cookie_of_ours() {
    browser.hold(Portal.SESSION, "A".repeat(42));
    portal.sessions.of(browser.get("/my"));
    browser.hold(Portal.SESSION, "A".repeat(44));
    portal.sessions.of(browser.get("/my"));

    assertThat(portal.rows.reads).isZero();
  }

  @Test
  void forgets_at_once_whom_it_has_signed_out_itself() {
    SignInSession session = portal.signIn(browser, Door.CITIZEN);
    HttpServletRequest request = browser.get("/my");
    portal.sessions.of(request);
    portal.rows.kept.clear();
    portal.sessions.forget(request, session);

    assertThat(portal.sessions.of(request)).isEmpty();
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void forgets_everybody_when_it_cannot_name_who_is_gone() {
    portal.signIn(browser, Door.CITIZEN);
    portal.sessions.of(browser.get("/my"));
    portal.rows.kept.clear();
    assertThat(portal.sessions.of(browser.get("/my"))).isPresent();
    portal.sessions.forgetAll();

    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void writes_activity_once_and_remembers_that_it_did() {
    portal.signIn(browser, Door.CITIZEN);
    portal.pass(Duration.ofMinutes(1));
    portal.sessions.of(browser.get("/my"));
    portal.sessions.of(browser.get("/my"));

    assertThat(portal.rows.writes).isEqualTo(1);
  }

  @Test
  void remembers_no_more_than_two_thousand_and_makes_room_when_they_are_old() {
    for (int i = 0; i < MOST; i++) {
      portal.signIn(browser, Door.CITIZEN);
      portal.sessions.of(browser.get("/my"));
    }
    portal.signIn(browser, Door.CITIZEN);
    assertThat(readsOfTwoRequests()).isEqualTo(2);

    portal.pass(Duration.ofSeconds(5));
    assertThat(readsOfTwoRequests()).isEqualTo(1);
  }

  @Test
  void keeps_nobody_who_has_gone() {
    for (int i = 0; i < 50; i++) {
      portal.signIn(browser, Door.CITIZEN);
      portal.sessions.of(browser.get("/my"));
    }
    assertThat(portal.sessions.remembered()).isEqualTo(50);
    portal.pass(Duration.ofSeconds(5));
    portal.signIn(browser, Door.CITIZEN);
    portal.sessions.of(browser.get("/my"));

    assertThat(portal.sessions.remembered()).isEqualTo(1);
  }

  private int readsOfTwoRequests() {
    int before = portal.rows.reads;
    portal.sessions.of(browser.get("/my"));
    portal.sessions.of(browser.get("/my"));
    return portal.rows.reads - before;
  }
}
