package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWSAlgorithm;
import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityFixture;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.domain.KeyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the settings make of a provider, and what counts where one is missing. */
class ProvidersTest {
  private static final String ISSUER = "https://kunta.example/realms/kunta";
  private static final String STAFF = "https://kunta.example/realms/henkilosto";

  private final MapConfig config = new MapConfig();
  private final Providers providers = new Providers();

  @BeforeEach
  void connect() {
    providers.config = config;
    providers.site = IdentityFixture.settings(true);
    config.set.put("luukku.oidc.issuer", ISSUER);
    config.set.put("luukku.staff.oidc.issuer", STAFF);
  }

  @Test
  void asks_citizens_for_a_real_level_and_an_encrypted_token() {
    Provider citizens = providers.at(Door.CITIZEN);

    assertThat(citizens.issuer()).isEqualTo(ISSUER);
    assertThat(citizens.clientId()).isEqualTo("asiointi");
    assertThat(citizens.scope()).isEqualTo("openid profile");
    assertThat(citizens.acr()).isEqualTo("http://ftn.ficora.fi/2017/loa2");
    assertThat(citizens.redirect()).hasToString("https://asiointi.example/oidc/callback");
    assertThat(citizens.skew()).isEqualTo(Duration.ofSeconds(60));
    assertThat(citizens.production()).isTrue();
    assertThat(citizens.idTokenAlgorithms()).containsExactly(JWSAlgorithm.ES256);
    Dialect dialect = citizens.dialect();
    assertThat(dialect.signedRequest()).isTrue();
    assertThat(dialect.pushed()).isFalse();
    assertThat(dialect.clientAlgorithm()).isEqualTo(JWSAlgorithm.PS256);
    assertThat(dialect.assertionFor()).isEqualTo(Dialect.Audience.ISSUER);
    assertThat(dialect.encryption().orElseThrow().methods())
        .containsExactly(EncryptionMethod.A128CBC_HS256);
    assertThat(dialect.claims().foreignId()).isEmpty();
    assertThat(dialect.claims().nationalId()).containsExactly("hetu");
  }

  @Test
  void asks_citizens_for_a_test_level_outside_production() {
    providers.site = IdentityFixture.settings(false);

    assertThat(providers.at(Door.CITIZEN).acr()).isEqualTo("http://ftn.ficora.fi/2017/loatest2");
    assertThat(providers.at(Door.CITIZEN).production()).isFalse();
  }

  @Test
  void takes_signed_tokens_from_the_realm_of_the_staff() {
    Provider staff = providers.at(Door.STAFF);

    assertThat(staff.issuer()).isEqualTo(STAFF);
    assertThat(staff.clientId()).isEqualTo("tyopoyta");
    assertThat(staff.dialect().encryption()).isEmpty();
    assertThat(staff.dialect().claims().nationalId()).isEmpty();
  }

  @Test
  void lets_a_setting_count_before_the_dialect_and_spaces_for_nothing() {
    config.set.put("luukku.oidc.dialect", " ftn-oid ");
    config.set.put("luukku.oidc.client.id", "kunta-1");
    config.set.put("luukku.oidc.acr", "http://ftn.ficora.fi/2017/loa3");
    config.set.put("luukku.oidc.claim.given.name", "first, second");
    config.set.put("luukku.oidc.scope", "  ");
    config.set.put("luukku.oidc.pushed", "TRUE");
    config.set.put("luukku.oidc.request", "plain");
    config.set.put("luukku.oidc.assertion.audience", "issuer");
    Provider provider = providers.at(Door.CITIZEN);

    assertThat(provider.clientId()).isEqualTo("kunta-1");
    assertThat(provider.acr()).isEqualTo("http://ftn.ficora.fi/2017/loa3");
    assertThat(provider.scope()).isEqualTo("openid");
    assertThat(provider.dialect().claims().givenName()).containsExactly("first", "second");
    assertThat(provider.dialect().claims().familyName()).first().isEqualTo("urn:oid:2.5.4.4");
    assertThat(provider.dialect().pushed()).isTrue();
    assertThat(provider.dialect().signedRequest()).isFalse();
    assertThat(provider.dialect().assertionFor()).isEqualTo(Dialect.Audience.ISSUER);
    assertThat(provider.dialect().clientAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
  }

  @Test
  void takes_the_keys_from_where_it_is_told() {
    config.set.put("luukku.oidc.keys.address", "https://kunta.example/signed-keys");

    assertThat(providers.at(Door.CITIZEN).dialect().keysAt().orElseThrow())
        .hasToString("https://kunta.example/signed-keys");
    assertThat(providers.at(Door.STAFF).dialect().keysAt()).isEmpty();
  }

  @Test
  void knows_its_providers_by_their_names_and_no_others() {
    assertThat(providers.byIssuer(STAFF).orElseThrow().door()).isEqualTo(Door.STAFF);
    assertThat(providers.byIssuer("https://evil.example")).isEmpty();
    assertThat(providers.all()).hasSize(2);
    config.set.remove("luukku.staff.oidc.issuer");
    assertThat(providers.all()).hasSize(1);
    assertThat(providers.byIssuer(STAFF)).isEmpty();
  }

  @Test
  void says_which_setting_is_missing() {
    config.set.put("luukku.staff.oidc.issuer", " ");

    assertThatThrownBy(() -> providers.at(Door.STAFF))
        .hasMessageContaining("luukku.staff.oidc.issuer")
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE));
  }

  @Test
  void changes_our_keys_by_the_calendar_of_the_settings() {
    ClientKeyTimes times = new ClientKeyTimes();
    times.config = config;
    assertThat(times.calendar())
        .isEqualTo(
            new KeyCalendar(
                Duration.ofDays(90), Duration.ofDays(2), Duration.ofDays(2), Optional.empty()));

    config.set.put("luukku.client.keys.life", "P30D");
    config.set.put("luukku.client.keys.lead", "P7D");
    config.set.put("luukku.client.keys.tail", "PT36H");
    config.set.put("luukku.client.keys.replace.before", "2026-11-26T00:00:00Z");
    assertThat(times.calendar())
        .isEqualTo(
            new KeyCalendar(
                Duration.ofDays(30),
                Duration.ofDays(7),
                Duration.ofHours(36),
                Optional.of(Instant.parse("2026-11-26T00:00:00Z"))));
  }
}
