package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to the provider and back, with somebody standing in it. */
class SignInFlowTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock);

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void refuses_the_answer_of_another_provider_before_sending_the_code() {
    JWTClaimsSet request = leave();

    refuses(() -> party.comeBack(request, Optional.of("https://evil.example")), Reason.FAILED);
    assertThat(op.exchanges).isEmpty();
  }

  @Test
  void refuses_an_answer_that_does_not_name_its_provider_though_it_always_does() {
    JWTClaimsSet request = leave();

    refuses(() -> party.comeBack(request, Optional.empty()), Reason.FAILED);
    assertThat(op.exchanges).isEmpty();
  }

  @Test
  void takes_an_answer_without_issuer_from_a_provider_that_never_names_it() {
    changeMetadata("authorization_response_iss_parameter_supported", false);

    assertThat(party.comeBack(leave(), Optional.empty()).name()).isNotBlank();
  }

  @Test
  void refuses_an_attempt_that_was_begun_at_another_provider() {
    JWTClaimsSet request = leave();
    try (EvilOp other = new EvilOp(clock)) {
      RelyingParty moved = new RelyingParty(other.issuer(), clock);
      moved.cookies.putAll(party.cookies);

      refuses(() -> moved.comeBack(request, Optional.of(other.issuer())), Reason.FAILED);
      assertThat(other.exchanges).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void knows_no_attempt_behind_a_forged_state(String state) {
    leave();

    assertThat(party.flow.resume(callback(state), party.cookies)).isEmpty();
  }

  @Test
  void knows_no_attempt_that_another_browser_began() {
    JWTClaimsSet request = leave();

    assertThat(party.flow.resume(callback(state(request)), new HashMap<>())).isEmpty();
  }

  @Test
  void knows_no_attempt_whose_cookie_was_put_under_another_name() {
    JWTClaimsSet first = leave();
    JWTClaimsSet second = leave();
    Map<String, String> swapped =
        Map.of(
            party.flow.attempts.cookieName(state(first)),
            party.cookies.get(party.flow.attempts.cookieName(state(second))));

    assertThat(party.flow.resume(callback(state(first)), swapped)).isEmpty();
  }

  @Test
  void knows_no_attempt_after_a_quarter_of_an_hour() {
    JWTClaimsSet request = leave();
    clock.move(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(party.flow.resume(callback(state(request)), party.cookies)).isPresent();

    clock.move(Duration.ofSeconds(1));
    assertThat(party.flow.resume(callback(state(request)), party.cookies)).isEmpty();
  }

  @Test
  void takes_an_answer_once() {
    JWTClaimsSet request = leave();
    party.comeBack(request, Optional.of(op.issuer()));

    refuses(() -> party.comeBack(request, Optional.of(op.issuer())), Reason.ATTEMPT_UNKNOWN);
    assertThat(op.exchanges).hasSize(1);
  }

  @Test
  void lets_two_tabs_sign_in_side_by_side() {
    JWTClaimsSet first = party.leave("/my/first");
    JWTClaimsSet second = party.leave("/my/second");

    op.nonce = (String) second.getClaim("nonce");
    assertThat(party.comeBack(second, Optional.of(op.issuer())).name()).isNotBlank();
    op.nonce = (String) first.getClaim("nonce");
    assertThat(party.comeBack(first, Optional.of(op.issuer())).name()).isNotBlank();
  }

  @Test
  void keeps_no_more_than_five_attempts_in_a_browser_and_drops_the_oldest() {
    JWTClaimsSet oldest = leave();
    clock.move(Duration.ofSeconds(1));
    for (int i = 0; i < 5; i++) {
      leave();
    }

    assertThat(party.cookies).hasSize(5);
    assertThat(party.flow.resume(callback(state(oldest)), party.cookies)).isEmpty();
  }

  @Test
  void gives_each_attempt_values_of_its_own() {
    JWTClaimsSet first = leave();
    JWTClaimsSet second = leave();

    for (String name : List.of("state", "nonce", "code_challenge", "jti")) {
      assertThat(first.getClaim(name)).as(name).isNotEqualTo(second.getClaim(name));
      assertThat(first.getClaim(name).toString()).as(name).hasSize(43);
    }
  }

  @Test
  void asks_for_what_it_needs_in_a_signed_request() throws ParseException {
    JWTClaimsSet request = leave();

    assertThat(request.getAudience()).containsExactly(op.issuer());
    assertThat(request.getIssuer()).isEqualTo(EvilOp.CLIENT);
    assertThat(request.getStringClaim("acr_values"))
        .isEqualTo("http://ftn.ficora.fi/2017/loatest2");
    assertThat(request.getStringClaim("redirect_uri"))
        .isEqualTo("https://asiointi.example/oidc/callback");
    assertThat(request.getStringClaim("ui_locales")).isEqualTo("fi");
    assertThat(request.getStringClaim("response_type")).isEqualTo("code");
  }

  @Test
  void proves_with_the_code_that_it_began_the_attempt() {
    JWTClaimsSet request = leave();
    party.comeBack(request, Optional.of(op.issuer()));

    Map<String, String> sent = op.exchanges.get(0);
    assertThat(challenge(sent.get("code_verifier"))).isEqualTo(request.getClaim("code_challenge"));
    assertThat(sent)
        .containsEntry("grant_type", "authorization_code")
        .containsKey("client_assertion");
    assertThat(sent).doesNotContainKey("client_secret");
  }

  @Test
  void sends_its_challenge_even_if_the_metadata_no_longer_asks_for_one() throws ParseException {
    op.metadata =
        metadata -> {
          metadata.remove("code_challenge_methods_supported");
          return metadata;
        };

    assertThat(leave().getStringClaim("code_challenge_method")).isEqualTo("S256");
  }

  @ParameterizedTest
  @CsvSource({
    "access_denied, CANCELLED",
    "cancel, CANCELLED",
    "login_required, ATTEMPT_UNKNOWN",
    "temporarily_unavailable, UNAVAILABLE",
    "server_error, UNAVAILABLE",
    "invalid_request, FAILED",
    "'<script>alert(1)</script>', FAILED"
  })
  void understands_why_there_is_no_code(String error, Reason reason) {
    JWTClaimsSet request = leave();
    Callback back =
        new Callback(
            state(request), Optional.empty(), Optional.of(op.issuer()), Optional.of(error));

    assertThatThrownBy(() -> party.comeBack(back))
        .hasMessageNotContaining("script")
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void keeps_the_address_of_return_over_a_cancelled_sign_in() {
    JWTClaimsSet request = party.leave("/my/cases?page=2");

    assertThat(party.flow.resume(callback(state(request)), party.cookies).orElseThrow().returnTo())
        .isEqualTo("/my/cases?page=2");
  }

  @Test
  void refuses_an_answer_without_a_code_and_without_an_error() {
    JWTClaimsSet request = leave();
    Callback empty =
        new Callback(state(request), Optional.of(" "), Optional.of(op.issuer()), Optional.empty());

    refuses(() -> party.comeBack(empty), Reason.FAILED);
  }

  @Test
  void refuses_parameters_that_come_twice_or_are_endless() {
    refuses(() -> Callback.of(Map.of("state", new String[] {"a", "b"})), Reason.FAILED);
    refuses(() -> Callback.of(Map.of("code", new String[] {"a".repeat(4_001)})), Reason.FAILED);
    assertThat(Callback.of(Map.of("state", new String[] {"a"})).state()).isEqualTo("a");
  }

  private void changeMetadata(String name, Object value) {
    op.metadata =
        metadata -> {
          metadata.put(name, value);
          return metadata;
        };
  }

  private JWTClaimsSet leave() {
    JWTClaimsSet request = party.leave("/my");
    op.nonce = (String) request.getClaim("nonce");
    return request;
  }

  private static String state(JWTClaimsSet request) {
    return (String) request.getClaim("state");
  }

  private static Callback callback(String state) {
    return new Callback(state, Optional.of("a-code"), Optional.empty(), Optional.empty());
  }

  private static String challenge(String verifier) {
    return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier)).getValue();
  }

  private static void refuses(ThrowingCallable act, Reason reason) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
