package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicAddressesTest {
  @Test
  void leads_an_address_to_the_page_in_its_capabilitys_folder() {
    assertThat(PublicAddresses.viewOf("/my")).contains("/casework/my-matters");
    assertThat(PublicAddresses.viewOf("/my/matter")).contains("/casework/citizen/matter");
    assertThat(PublicAddresses.viewOf("/services/sauna")).contains("/catalogue/service?key=sauna");
    assertThat(PublicAddresses.viewOf("/staff/desk")).contains("/casework/staff/desk");
  }

  @Test
  void gives_a_page_the_address_that_leads_to_it() {
    assertThat(PublicAddresses.addressOf("/casework/citizen/matter")).isEqualTo("/my/matter");
    assertThat(PublicAddresses.addressOf("/servicerequests/place")).isEqualTo("/report/place");
    assertThat(PublicAddresses.addressOf("/appointments/confirm"))
        .isEqualTo("/appointments/confirm");
  }

  @Test
  void leads_nowhere_by_a_path_that_climbs_or_hides() {
    assertThat(PublicAddresses.viewOf("/my/../casework/staff/desk")).isEmpty();
    assertThat(PublicAddresses.viewOf("/services/a%2f..%2fb")).isEmpty();
    assertThat(PublicAddresses.viewOf("/my/matter;x=1")).isEmpty();
    assertThat(PublicAddresses.viewOf("/my/staff/desk")).isEmpty();
  }

  @Test
  void closes_the_folders_own_names() {
    assertThat(PublicAddresses.isClosed("/casework/staff/desk")).isTrue();
    assertThat(PublicAddresses.isClosed("/appointments/choose-time")).isFalse();
  }
}
