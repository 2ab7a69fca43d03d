package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeycloakAddressesTest {
  @Test
  void moves_both_addresses_even_when_they_change_places() {
    String text =
        "[\"http://127.0.0.1:8080/oidc/callback\",\"http://127.0.0.1:8081/realms/kunta\"]";

    String moved =
        KeycloakAddresses.moved(
            text,
            List.of("http://127.0.0.1:8080", "http://127.0.0.1:8081"),
            List.of("http://127.0.0.1:8081", "http://127.0.0.1:8080"));

    assertThat(moved)
        .isEqualTo(
            "[\"http://127.0.0.1:8081/oidc/callback\",\"http://127.0.0.1:8080/realms/kunta\"]");
  }

  @Test
  void leaves_a_longer_port_number_alone() {
    assertThat(
            KeycloakAddresses.moved(
                "http://127.0.0.1:80801/",
                List.of("http://127.0.0.1:8080"),
                List.of("http://127.0.0.1:9")))
        .isEqualTo("http://127.0.0.1:80801/");
  }
}
