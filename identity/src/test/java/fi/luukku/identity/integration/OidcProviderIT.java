package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Door;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.SignInSession.Origin;
import fi.luukku.identity.VerifiedIdentity;
import java.io.IOException;
import java.net.http.HttpClient;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A second provider that is not ours: the npm package oidc-provider, with pushed and signed
 * requests, PKCE and encrypted ID tokens. {@code mvn -Pinterop} brings it; it needs Node and npm.
 */
@EnabledIfSystemProperty(named = "luukku.interop", matches = ".+")
class OidcProviderIT {
  private final KeysInMemory rows = new KeysInMemory();
  private final Clock clock = Clock.systemUTC();
  private NodeProvider op;
  private RelyingParty party;

  @BeforeEach
  void connect() throws IOException {
    op = new NodeProvider(() -> party.keys.published());
    party = party();
    // Making keys takes longer than the provider waits for them.
    party.keys.published();
  }

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void knows_a_person_by_pushed_signed_requests_and_encrypted_tokens() {
    VerifiedIdentity maija = party.comeBack(identify(party, "maija"));

    assertThat(maija.name()).isEqualTo("Maija Meikäläinen");
    assertThat(maija.code().orElseThrow().value()).isEqualTo("131052-308T");
    assertThat(maija.level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
    assertThat(maija.origin().issuer()).isEqualTo(op.issuer());
  }

  @Test
  void somebody_elses_code_is_refused_by_the_provider_itself() {
    Map<String, String> injected = new HashMap<>(identify(party, "aino"));
    injected.put("code", identify(party(), "maija").get("code"));

    assertThatThrownBy(() -> party.comeBack(injected))
        .isInstanceOf(SignInRefused.class)
        .hasMessageContaining("The exchange answered 400: invalid_grant");
  }

  @Test
  void a_code_is_good_once() {
    Map<String, String> first = identify(party, "maija");
    Map<String, String> second = new HashMap<>(identify(party, "maija"));
    party.comeBack(first);
    second.put("code", first.get("code"));

    assertThatThrownBy(() -> party.comeBack(second)).hasMessageContaining("invalid_grant");
  }

  @Test
  void an_answer_that_names_another_provider_sends_no_code() {
    Map<String, String> back = new HashMap<>(identify(party, "maija"));
    assertThat(back).containsEntry("iss", op.issuer());
    back.put("iss", "https://evil.example");

    assertThatThrownBy(() -> party.comeBack(back)).hasMessageContaining("not from the provider");
  }

  @Test
  void goes_on_when_the_provider_has_a_new_key() throws IOException {
    party.comeBack(identify(party, "maija"));
    op.start();

    assertThat(party.comeBack(identify(party, "aino")).name()).isEqualTo("Aino Testilä");
  }

  @Test
  void goes_on_when_our_own_keys_change() throws ParseException {
    rows.replaceBefore = Optional.of(clock.instant());
    party = restarted();
    String both = party.keys.published();
    assertThat(JWKSet.parse(both).getKeys()).hasSize(4);
    Map<String, String> underway = identify(party, "maija");
    rows.lead = Duration.ZERO;
    party = restarted();

    assertThat(party.keys.published()).isNotEqualTo(both);
    assertThat(party.comeBack(underway).name()).isEqualTo("Maija Meikäläinen");
    assertThat(party.comeBack(identify(party, "aino")).name()).isEqualTo("Aino Testilä");
  }

  @Test
  void hears_when_the_person_signs_out_there() throws InterruptedException {
    HttpClient browser = op.browser();
    VerifiedIdentity maija =
        party.comeBack(op.identify(browser, party.departure(Door.CITIZEN, "/my"), "maija"));
    List<Origin> ended = new ArrayList<>();

    op.signOut(browser);
    party.logout(ended).receive(op.logoutTokens.poll(10, TimeUnit.SECONDS));

    assertThat(ended).containsExactly(maija.origin());
  }

  /** Another node, or the same one after a pause. */
  private RelyingParty restarted() {
    RelyingParty fresh = party();
    fresh.cookies.putAll(party.cookies);
    return fresh;
  }

  private RelyingParty party() {
    Providers providers =
        RelyingParty.providers(op.issuer(), false, "kunta", Map.of("pushed", "true"));
    return new RelyingParty(providers, clock, rows);
  }

  private Map<String, String> identify(RelyingParty asking, String person) {
    return op.identify(op.browser(), asking.departure(Door.CITIZEN, "/my"), person);
  }
}
