package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicAddressesTest {
  @Test
  void leads_an_address_to_its_page() {
    assertThat(PublicAddresses.viewOf("/services")).contains("/catalogue/services");
    assertThat(PublicAddresses.viewOf("/services/sauna")).contains("/catalogue/service?key=sauna");
    assertThat(PublicAddresses.viewOf("/my/matter")).isEmpty();
  }

  @Test
  void gives_a_page_the_address_that_leads_to_it() {
    assertThat(PublicAddresses.addressOf("/catalogue/search")).isEqualTo("/search");
    assertThat(PublicAddresses.addressOf("/appointments/confirm"))
        .isEqualTo("/appointments/confirm");
  }

  @Test
  void leads_nowhere_by_a_path_that_climbs_or_hides() {
    assertThat(PublicAddresses.viewOf("/services/../staff/desk")).isEmpty();
    assertThat(PublicAddresses.viewOf("/services/a%2f..%2fb")).isEmpty();
    assertThat(PublicAddresses.viewOf("/services/sauna;x=1")).isEmpty();
    assertThat(PublicAddresses.viewOf("/services/sauna/more")).isEmpty();
  }

  @Test
  void closes_the_folders_own_names() {
    assertThat(PublicAddresses.isClosed("/catalogue/service")).isTrue();
    assertThat(PublicAddresses.isClosed("/appointments/choose-time")).isFalse();
  }
}
