package fi.luukku.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LookerRoleTest {
  private static LookerRole of(String... roles) {
    return LookerRole.of(
        new Caller(Caller.Kind.STAFF, "id", "Kaisa", Set.of(roles), Set.of(), AssuranceLevel.HIGH));
  }

  @Test
  void is_the_one_that_opens_the_most() {
    assertThat(of("STAFF", "HANDLER")).isEqualTo(LookerRole.HANDLER);
    assertThat(of("STAFF", "HANDLER", "ADMIN", "ADVISER")).isEqualTo(LookerRole.ADMIN);
    assertThat(of("STAFF")).isEqualTo(LookerRole.STAFF);
  }

  @Test
  void a_role_that_nobody_gave_words_is_staff_and_no_member_of_staff_is_a_system() {
    assertThat(of("CARETAKER")).isEqualTo(LookerRole.STAFF);
    assertThat(of("STAFF", "BACK_OFFICE")).isEqualTo(LookerRole.STAFF);
  }
}
