package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInSessionsTest {
  private final Portal portal = new Portal();
  private final Browser browser = new Browser();

  @Test
  void finds_the_sign_in_behind_a_cookie() {
    SignInSession session = portal.signIn(browser, Door.CITIZEN);

    assertThat(portal.sessions.of(browser.get("/my"))).contains(session);
  }

  @Test
  void knows_nobody_without_a_true_cookie() {
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
    browser.hold(Portal.SESSION, "forged");
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
    browser.hold(Portal.SESSION, "A".repeat(43));
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void takes_the_cookie_with_the_safe_name_only() {
    portal.signIn(browser, Door.CITIZEN);
    String planted = browser.cookies().remove(Portal.SESSION);
    browser.hold("luukku-session", planted);

    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void lets_the_path_decide_between_two_sign_ins_of_a_browser() {
    portal.signIn(browser, Door.CITIZEN);
    portal.signIn(browser, Door.STAFF);

    assertThat(portal.sessions.of(browser.get("/my")).orElseThrow().caller().isCitizen()).isTrue();
    assertThat(portal.sessions.of(browser.get("/staff/desk")).orElseThrow().caller().isStaff())
        .isTrue();
    assertThat(portal.sessions.of(browser.get("/staffing")).orElseThrow().caller().isCitizen())
        .isTrue();
  }

  @Test
  void opens_no_door_with_the_cookie_of_another() {
    portal.signIn(browser, Door.CITIZEN);
    browser.hold(Portal.STAFF_SESSION, browser.cookies().get(Portal.SESSION));

    assertThat(portal.sessions.of(browser.get("/staff"))).isEmpty();
  }

  @Test
  void is_not_kept_alive_by_a_page_that_only_asks_how_long_it_lasts() {
    portal.signIn(browser, Door.CITIZEN);
    portal.pass(Duration.ofMinutes(29));
    assertThat(portal.sessions.of(browser.get("/session/left"))).isPresent();
    portal.pass(Duration.ofMinutes(1));
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void is_kept_alive_by_one_key() {
    portal.signIn(browser, Door.CITIZEN);
    portal.pass(Duration.ofMinutes(29));
    assertThat(portal.sessions.of(browser.get("/session/stay"))).isPresent();
    portal.pass(Duration.ofMinutes(29));
    assertThat(portal.sessions.of(browser.get("/my"))).isPresent();
  }

  @Test
  void is_over_at_once_on_a_node_that_ended_it_however_much_the_node_remembers() {
    SignInSession session = portal.signIn(browser, Door.CITIZEN);
    assertThat(portal.sessions.of(browser.get("/my"))).isPresent();
    for (int i = 0; i < 3_000; i++) {
      browser.hold(Portal.SESSION, "%043d".formatted(i));
      portal.sessions.of(browser.get("/my"));
    }
    portal.sessions.forget(session.id());
    assertThat(portal.sessions.remembers(session.id())).isFalse();
  }

  @Test
  void ends_after_half_an_hour_without_activity() {
    portal.signIn(browser, Door.CITIZEN);
    portal.pass(Duration.ofMinutes(30).minusSeconds(1));
    assertThat(portal.sessions.of(browser.get("/my"))).isPresent();

    portal.pass(Duration.ofMinutes(30));
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void ends_after_eight_hours_whatever_happens() {
    portal.signIn(browser, Door.CITIZEN);
    for (int i = 0; i < 8 * 4 - 1; i++) {
      portal.pass(Duration.ofMinutes(15));
      assertThat(portal.sessions.of(browser.get("/my"))).isPresent();
    }

    portal.pass(Duration.ofMinutes(15));
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void writes_activity_at_most_once_a_minute() {
    portal.signIn(browser, Door.CITIZEN);
    for (int i = 0; i < 120; i++) {
      portal.pass(Duration.ofSeconds(1));
      portal.sessions.of(browser.get("/my"));
    }

    assertThat(portal.rows.writes).isEqualTo(2);
  }

  @Test
  void asks_the_table_once_in_five_seconds() {
    portal.signIn(browser, Door.CITIZEN);
    for (int i = 0; i < 50; i++) {
      portal.sessions.of(browser.get("/my"));
    }
    assertThat(portal.rows.reads).isEqualTo(1);

    portal.pass(Duration.ofSeconds(5));
    portal.sessions.of(browser.get("/my"));
    assertThat(portal.rows.reads).isEqualTo(2);
  }

  @Test
  void notices_within_five_seconds_that_another_node_ended_it() {
    portal.signIn(browser, Door.CITIZEN);
    portal.sessions.of(browser.get("/my"));
    portal.rows.kept.clear();

    portal.pass(Duration.ofSeconds(5));
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }

  @Test
  void does_not_live_on_by_its_own_activity_after_another_node_ended_it() {
    portal.signIn(browser, Door.CITIZEN);
    portal.pass(Duration.ofSeconds(57));
    portal.sessions.of(browser.get("/my"));
    portal.rows.kept.clear();

    portal.pass(Duration.ofSeconds(4));
    assertThat(portal.sessions.of(browser.get("/my"))).isEmpty();
  }
}
