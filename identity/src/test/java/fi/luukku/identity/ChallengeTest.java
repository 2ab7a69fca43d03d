package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChallengeTest {
  private final Portal portal = new Portal();
  private final Browser browser = new Browser();

  @Test
  void sends_a_reader_to_the_sign_in_and_back_to_the_page_with_its_query() {
    put("GET", "/my/cases?page=2", Area.CITIZEN);

    assertThat(browser.status).isEqualTo(303);
    assertThat(browser.answered)
        .containsEntry("Location", "https://asiointi.example/sign-in?to=%2Fmy%2Fcases%3Fpage%3D2")
        .containsEntry("Cache-Control", "no-store");
  }

  @Test
  void sends_staff_to_their_own_sign_in() {
    put("GET", "/staff/desk", Area.STAFF);

    assertThat(browser.answered)
        .containsEntry("Location", "https://asiointi.example/staff/sign-in?to=%2Fstaff%2Fdesk");
  }

  @Test
  void tells_whoever_sends_a_form_that_the_sign_in_has_ended() {
    put("POST", "/my/cases?page=2", Area.CITIZEN);

    assertThat(browser.status).isEqualTo(307);
    assertThat(browser.answered)
        .containsEntry(
            "Location", "https://asiointi.example/identity/session-ended?to=%2Fmy%2Fcases");
  }

  @Test
  void sends_the_form_of_staff_on_by_their_own_door_whatever_its_address() {
    put("POST", "/staff/case", Area.STAFF);
    assertThat(browser.answered.get("Location"))
        .endsWith("/staff/session-ended?to=%2Fstaff%2Fcase");
    assertThat(Area.of("/staff/session-ended")).isEqualTo(Area.OPEN);

    put("POST", "/my/a b%", Area.CITIZEN);
    assertThat(browser.status).isEqualTo(307);
    assertThat(browser.answered.get("Location")).endsWith("?to=%2Fmy%2Fa+b%25");
  }

  @Test
  void remembers_the_page_that_a_form_stood_on_and_no_other() {
    browser.headers.put("Referer", "https://asiointi.example/my/matter?number=MK-2026-000001");
    put("POST", "/my/matter", Area.CITIZEN);
    assertThat(browser.answered.get("Location"))
        .endsWith("/identity/session-ended?to=%2Fmy%2Fmatter%3Fnumber%3DMK-2026-000001");

    browser.headers.put("Referer", "https://evil.example/my/matter?number=MK-2026-000001");
    put("POST", "/my/matter", Area.CITIZEN);
    assertThat(browser.answered.get("Location"))
        .endsWith("/identity/session-ended?to=%2Fmy%2Fmatter");
  }

  @Test
  void refuses_a_citizen_at_the_desk() {
    portal.signIn(browser, Door.CITIZEN);
    put("GET", "/staff/desk", Area.STAFF);

    assertThat(browser.status).isEqualTo(403);
    assertThat(browser.answered).doesNotContainKey("Location");
  }

  @Test
  void answers_a_program_with_a_status_alone() {
    put("GET", "/api/my/cases", Area.CITIZEN);

    assertThat(browser.status).isEqualTo(401);
    assertThat(browser.answered).doesNotContainKey("Location");
  }

  @Test
  void leads_nobody_on_who_asks_for_another_site() {
    browser.headers.put("Host", "evil.example");
    put("GET", "/my", Area.CITIZEN);

    assertThat(browser.status).isEqualTo(421);
    assertThat(browser.answered).doesNotContainKey("Location");
  }

  @Test
  void leads_on_who_asks_by_our_name_or_on_the_machine_itself() {
    for (String host : new String[] {"Asiointi.example", "127.0.0.1:8080", "[::1]:8080"}) {
      browser.headers.put("Host", host);
      put("GET", "/my", Area.CITIZEN);

      assertThat(browser.status).as(host).isEqualTo(303);
    }
  }

  private void put(String method, String path, Area area) {
    portal.challenge.put(browser.request(method, path), browser.response(), area);
  }
}
