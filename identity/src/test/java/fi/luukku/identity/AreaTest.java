package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {
  private static final Caller CITIZEN =
      Caller.citizen("person-1", "Maija", AssuranceLevel.SUBSTANTIAL);

  @ParameterizedTest
  @CsvSource({
    "/, OPEN",
    "/appointments/choose-service, OPEN",
    "/mycology, OPEN",
    "/my, CITIZEN",
    "/my/cases, CITIZEN",
    "/api/my/cases, CITIZEN",
    "/staff, STAFF",
    "/staff/desk, STAFF",
    "/staff/sign-in/x, STAFF",
    "/api/staff/cases, STAFF",
    "/staff/sign-in, OPEN",
    "/staff/sign-out, OPEN",
    "/assets/css/luukku.css, INDIFFERENT",
    "/health/ready, INDIFFERENT"
  })
  void knows_what_a_path_demands(String path, Area area) {
    assertThat(Area.of(path)).isEqualTo(area);
  }

  @Test
  void admits_staff_with_a_role_to_the_desk_and_nobody_else() {
    assertThat(Area.STAFF.admits(staff(Set.of("HANDLER", "STAFF")))).isTrue();
    assertThat(Area.STAFF.admits(staff(Set.of()))).isFalse();
    assertThat(Area.STAFF.admits(CITIZEN)).isFalse();
    assertThat(Area.STAFF.admits(Caller.visitor("v"))).isFalse();
  }

  @Test
  void admits_citizens_to_their_own_area_and_nobody_else() {
    assertThat(Area.CITIZEN.admits(CITIZEN)).isTrue();
    assertThat(Area.CITIZEN.admits(staff(Set.of("ADMIN", "STAFF")))).isFalse();
    assertThat(Area.CITIZEN.admits(Caller.visitor("v"))).isFalse();
  }

  private static Caller staff(Set<String> roles) {
    return new Caller(Caller.Kind.STAFF, "person-2", "Kaisa", roles, Set.of(), AssuranceLevel.LOW);
  }
}
