package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes to the provider before the person does, and what the person carries there. */
class PushedRequestsTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void pushes_the_signed_request_and_sends_the_person_with_a_reference_alone()
      throws ParseException {
    Map<String, String> query = party("pushed", "true").depart(Door.CITIZEN, "/my");

    assertThat(query)
        .containsOnly(
            Map.entry("client_id", EvilOp.CLIENT),
            Map.entry("request_uri", "urn:example:request:1"));
    Map<String, String> sent = op.pushed.get(0);
    assertThat(sent)
        .containsEntry("client_id", EvilOp.CLIENT)
        .containsKeys("client_assertion", "client_assertion_type")
        .doesNotContainKeys("client_secret", "state", "nonce");
    JWTClaimsSet request = SignedJWT.parse(sent.get("request")).getJWTClaimsSet();
    assertThat(request.getStringClaim("code_challenge_method")).isEqualTo("S256");
  }

  @Test
  void comes_back_from_a_pushed_request_as_from_any() throws ParseException {
    RelyingParty party = party("pushed", "true");
    party.depart(Door.CITIZEN, "/my");
    JWTClaimsSet request = SignedJWT.parse(op.pushed.get(0).get("request")).getJWTClaimsSet();
    op.nonce = request.getStringClaim("nonce");

    assertThat(party.comeBack(request, Optional.of(op.issuer())).name()).isNotBlank();
  }

  @Test
  void pushes_where_the_provider_takes_nothing_else() {
    change("require_pushed_authorization_requests", true);

    assertThat(party("pushed", "false").depart(Door.CITIZEN, "/my")).containsKey("request_uri");
  }

  @Test
  void goes_no_open_way_where_it_should_push_and_cannot() {
    op.metadata =
        metadata -> {
          metadata.remove("pushed_authorization_request_endpoint");
          return metadata;
        };

    refuses(party("pushed", "true"));
  }

  @Test
  void pushes_to_no_unsafe_address() {
    change("pushed_authorization_request_endpoint", "ftp://127.0.0.1/par");

    refuses(party("pushed", "true"));
    assertThat(op.pushed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400, '{\"error\":\"invalid_request\",\"request_uri\":\"urn:a\"}'",
    "302, '{\"request_uri\":\"urn:a\"}'",
    "500, '{}'",
    "201, '{}'",
    "201, '{\"request_uri\":\" \"}'",
    "201, '{\"request_uri\":1}'",
    "201, 'no json'"
  })
  void sends_nobody_away_with_a_request_that_was_not_taken(int status, String answer) {
    op.pushedStatus = status;
    op.pushedAnswer = answer;

    refuses(party("pushed", "true"));
  }

  @Test
  void sends_nobody_away_with_an_endless_reference() {
    op.pushedAnswer = "{\"request_uri\":\"urn:" + "a".repeat(497) + "\"}";

    refuses(party("pushed", "true"));
  }

  @Test
  void takes_a_reference_that_is_long_but_not_endless() {
    op.pushedStatus = 200;
    op.pushedAnswer = "{\"request_uri\":\"urn:" + "a".repeat(496) + "\"}";

    assertThat(party("pushed", "true").depart(Door.CITIZEN, "/my").get("request_uri")).hasSize(500);
  }

  @Test
  void asks_in_the_open_where_a_provider_knows_no_signed_requests() {
    Map<String, String> query = party("request", "plain").depart(Door.CITIZEN, "/my");

    assertThat(query)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsKeys("state", "nonce", "code_challenge", "redirect_uri", "acr_values")
        .doesNotContainKeys("request", "iss", "aud", "iat", "nbf", "exp", "jti");
  }

  private RelyingParty party(String name, String value) {
    Map<String, String> settings = new HashMap<>(RelyingParty.SIGNED_ONLY);
    settings.put(name, value);
    return new RelyingParty(op.issuer(), clock, "kunta", settings);
  }

  private void change(String name, Object value) {
    op.metadata =
        metadata -> {
          metadata.put(name, value);
          return metadata;
        };
  }

  private static void refuses(RelyingParty party) {
    assertThatThrownBy(() -> party.depart(Door.CITIZEN, "/my"))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE));
  }
}
