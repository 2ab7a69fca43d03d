package fi.luukku.site.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {
  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
    "2001:db8:1:2::9, 2001:db8:1:2::/64",
    "2001:db8::1, 2001:db8:0:0::/64",
    "fe80::1%eth0, fe80:0:0:0::/64"
  })
  void one_household_is_one_sender(String address, String network) {
    assertThat(Sender.network(address)).isEqualTo(network);
  }

  @Test
  void an_address_of_the_old_kind_is_itself() {
    assertThat(Sender.network("192.0.2.7")).isEqualTo("192.0.2.7");
  }
}
