package fi.luukku.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FewMailsToAStrangerTest {
  private final FewMailsToAStranger few = new FewMailsToAStranger(5, 15);

  @Test
  void lets_the_last_one_of_an_hour_and_of_a_day_go_and_no_more() {
    assertThat(few.allows(5, 15)).isTrue();
    assertThat(few.allows(6, 6)).isFalse();
    assertThat(few.allows(1, 16)).isFalse();
  }

  @Test
  void knows_a_letterbox_under_its_other_addresses() {
    assertThat(FewMailsToAStranger.letterbox(" Uhri+7@Example.org "))
        .isEqualTo(FewMailsToAStranger.letterbox("uhri@example.org"))
        .isEqualTo("uhri@example.org");
    assertThat(FewMailsToAStranger.letterbox("uhri@\uff45xample.\ud835\udc28rg"))
        .isEqualTo("uhri@example.org");
    assertThat(FewMailsToAStranger.letterbox("uhri@M\u00c4KI.example"))
        .isEqualTo(FewMailsToAStranger.letterbox("uhri@xn--mki-qla.example"));
    assertThat(FewMailsToAStranger.letterbox("+@example.org")).isEqualTo("+@example.org");
  }
}
