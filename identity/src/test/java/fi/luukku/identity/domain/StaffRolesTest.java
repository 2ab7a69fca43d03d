package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StaffRolesTest {
  @Test
  void takes_known_roles_and_adds_that_of_all_staff() {
    assertThat(StaffRoles.known(List.of("handler", "field-worker", "MANAGER")))
        .containsExactlyInAnyOrder("HANDLER", "FIELD_WORKER", "MANAGER", "STAFF");
  }

  @Test
  void gives_nothing_for_roles_that_mean_nothing_here() {
    assertThat(StaffRoles.known(List.of("CITIZEN", "STAFF", "root", "default-roles-henkilosto")))
        .isEmpty();
  }
}
