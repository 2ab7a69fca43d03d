package fi.luukku.shared.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressesTest {
  private final OutsideAddresses addresses = new OutsideAddresses(Set.of("intra", "cal:8443"));

  @Test
  void https_is_fetched_and_webcal_is_https() {
    assertThat(addresses.read(" webcal://cal.example/a.ics "))
        .contains(URI.create("https://cal.example/a.ics"));
    assertThat(addresses.read("https://cal.example/a.ics?key=1")).isPresent();
  }

  @Test
  void plain_http_only_from_what_the_town_names() {
    assertThat(addresses.read("http://INTRA/a.ics")).isPresent();
    assertThat(addresses.read("http://cal:8443/a.ics")).isPresent();
    assertThat(addresses.read("http://cal:8444/a.ics")).isEmpty();
    assertThat(addresses.read("http://cal.example/a.ics")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kalenteri",
        "https:///a.ics",
        "https://user:secret@cal.example/a.ics",
        "file:///etc/passwd",
        "jar:https://cal.example/a.jar!/b",
        "javascript:alert(1)",
        "https://cal.example/a b"
      })
  void what_is_no_whole_address_of_the_web_is_not(String written) {
    assertThat(addresses.read(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001::1",
        "2001:db8::1",
        "fec0::1"
      })
  void private_and_reserved_addresses_are_not_public(String address) throws UnknownHostException {
    assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "193.166.4.1", "2a00:1450:400f::5"})
  void others_are(String address) throws UnknownHostException {
    assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isTrue();
  }
}
