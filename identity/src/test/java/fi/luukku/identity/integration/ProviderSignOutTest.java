package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ending a sign-in at the provider, which may not be there, or not want to. */
class ProviderSignOutTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock);
  private final ProviderSignOut signOut = new ProviderSignOut();
  private final List<String> addresses = new ArrayList<>();
  private final List<Map<String, String>> forms = new ArrayList<>();
  private int status = 204;

  @BeforeEach
  void connect() {
    signOut.directory = party.flow.directory;
    signOut.calls = party.flow.directory.calls;
    signOut.assertions = party.assertions();
    signOut.settings = IdentityFixture.settings(false);
    op.server.createContext("/logout", this::endSession);
  }

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void puts_nothing_into_the_address_and_proves_who_asks() throws ParseException {
    assertThat(signOut.end(Door.CITIZEN, "a-refresh-token")).isTrue();

    assertThat(addresses).containsExactly("/logout");
    assertThat(forms.get(0))
        .containsEntry("refresh_token", "a-refresh-token")
        .containsEntry("client_id", EvilOp.CLIENT)
        .containsKey("client_assertion")
        .doesNotContainKeys("id_token_hint", "client_secret");
    JWTClaimsSet proof = SignedJWT.parse(forms.get(0).get("client_assertion")).getJWTClaimsSet();
    assertThat(proof.getAudience()).containsExactly(op.issuer());
    assertThat(proof.getSubject()).isEqualTo(EvilOp.CLIENT);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 404, 500, 503})
  void does_not_say_that_it_is_over_where_the_provider_does_not(int answer) {
    status = answer;

    assertThat(signOut.end(Door.CITIZEN, "a-refresh-token")).isFalse();
  }

  @Test
  void does_not_say_that_it_is_over_while_the_provider_is_down() {
    signOut.directory.at(Door.CITIZEN);
    op.close();

    assertThat(signOut.end(Door.CITIZEN, "a-refresh-token")).isFalse();
    assertThat(signOut.address(Door.CITIZEN, "fi")).isEmpty();
  }

  @Test
  void does_not_say_that_it_is_over_where_a_provider_has_no_sign_out() {
    op.metadata =
        metadata -> {
          metadata.remove("end_session_endpoint");
          return metadata;
        };

    assertThat(signOut.end(Door.CITIZEN, "a-refresh-token")).isFalse();
    assertThat(signOut.address(Door.CITIZEN, "fi")).isEmpty();
  }

  @Test
  void sends_nobody_to_a_provider_that_answers_with_a_fault() {
    signOut.directory.at(Door.CITIZEN);
    op.server.removeContext("/.well-known/openid-configuration");

    assertThat(signOut.address(Door.CITIZEN, "fi")).isEmpty();
  }

  @Test
  void sends_a_person_there_without_a_word_about_them() {
    String address = signOut.address(Door.CITIZEN, "sv").orElseThrow().toString();

    assertThat(address)
        .startsWith(op.issuer() + "/logout?client_id=" + EvilOp.CLIENT)
        .contains("ui_locales=sv")
        .doesNotContain("id_token_hint");
  }

  private void endSession(HttpExchange exchange) throws IOException {
    addresses.add(exchange.getRequestURI().toString());
    forms.add(
        EvilOp.form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
