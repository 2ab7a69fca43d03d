package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserGroupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mallin Partio ry",
        "Malla Scouter r.f.",
        "Mallin Voimistelijat r.y.",
        "Mallin Naapurit rekisteröity yhdistys",
        "Mallikunnan kulttuurisäätiö sr",
        "Mallgårds församling",
        "Rock ry, Mallikunta"
      })
  void an_association_reserves_as_one_or_for_its_young(String name) {
    assertThat(UserGroup.openTo(acting(name)))
        .containsExactly(UserGroup.ASSOCIATION, UserGroup.YOUTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Koehenkilön Konepaja Oy",
        "Harry Ab",
        "Ryhmä Oy",
        "Kerry",
        "Toiminimi Surf",
        "Fry"
      })
  void a_company_reserves_as_one_and_as_nothing_else(String name) {
    assertThat(UserGroup.openTo(acting(name))).containsExactly(UserGroup.COMPANY);
    assertThatThrownBy(() -> UserGroup.ASSOCIATION.mustBeOpenTo(acting(name)))
        .isInstanceOf(NotForGroup.class);
  }

  @Test
  void who_acts_for_nobody_is_a_resident() {
    assertThat(UserGroup.openTo(CaseFixture.someCitizen()))
        .containsExactly(UserGroup.RESIDENT, UserGroup.YOUTH);
  }

  @Test
  void who_acts_for_a_person_reserves_for_a_resident() {
    Caller guardian =
        CaseFixture.someCitizen()
            .actingFor(Optional.of(new OnBehalf("sf-m", "p", "Onni Huollettava", true)));

    assertThat(UserGroup.openTo(guardian)).containsExactly(UserGroup.RESIDENT, UserGroup.YOUTH);
  }

  private static Caller acting(String name) {
    return CaseFixture.someCitizen().actingFor(Optional.of(new OnBehalf("m", "p", name)));
  }
}
