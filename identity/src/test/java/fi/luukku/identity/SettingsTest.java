package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the one who runs the portal may say, and what happens where it makes no sense. */
class SettingsTest {
  @ParameterizedTest
  @CsvSource({
    "https://asiointi.example, true",
    "https://asiointi.example/, true",
    "HTTPS://asiointi.example, true",
    "http://asiointi.example, false"
  })
  void puts_a_path_behind_the_base_with_one_slash(String base, boolean https) {
    IdentitySettings settings = new IdentitySettings();
    settings.baseUrl = URI.create(base);

    assertThat(settings.url("/my").toString()).endsWith("asiointi.example/my");
    assertThat(settings.isHttps()).isEqualTo(https);
  }

  @Test
  void derives_a_key_for_each_purpose_and_the_same_one_again() {
    Secrets secrets = IdentityFixture.secrets();

    assertThat(secrets.key("a")).hasSize(32).isEqualTo(IdentityFixture.secrets().key("a"));
    assertThat(secrets.key("a")).isEqualTo(secrets.key("a")).isNotEqualTo(secrets.key("b"));
    byte[] box = secrets.sealing("a").seal(new byte[] {1}, "here");
    assertThat(secrets.sealing("a").open(box, "here")).contains(new byte[] {1});
    assertThat(secrets.sealing("b").open(box, "here")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no base64!", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZQ=="})
  void says_how_to_make_a_secret_where_it_is_none(String configured) {
    Secrets secrets = new Secrets();
    secrets.configured = Optional.of(configured);

    assertThatThrownBy(() -> secrets.key("a")).hasMessageContaining("openssl rand -base64 32");
  }

  @Test
  void says_how_to_make_a_secret_where_there_is_none() {
    Secrets secrets = new Secrets();
    secrets.configured = Optional.empty();

    assertThatThrownBy(() -> secrets.key("a")).hasMessageContaining("openssl rand -base64 32");
    secrets.configured = Optional.of(" " + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
    assertThat(secrets.key("a")).hasSize(32);
  }
}
