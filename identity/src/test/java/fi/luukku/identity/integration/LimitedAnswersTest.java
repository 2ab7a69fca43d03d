package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much of an answer we take, and what we take it for. */
class LimitedAnswersTest {
  private static final int MOST = 256 * 1024;

  private final EvilOp op = new EvilOp(new MovingClock());
  private final ProviderCalls calls = new ProviderCalls();

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void takes_an_answer_to_the_last_byte_that_is_allowed_and_no_more() {
    assertThat(ask("a".repeat(MOST)).body()).hasSize(MOST);
    assertThatThrownBy(() -> ask("a".repeat(MOST + 1)))
        .hasMessageContaining("larger")
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE));
  }

  @Test
  void reads_no_more_than_letters_out_of_an_error() {
    assertThat(ask("{\"error\":\"in<b>valid_1\"}").error()).isEqualTo(": inbvalid_");
    assertThat(ask("{\"error\":1}").error()).isEmpty();
    assertThat(ask("{}").error()).isEmpty();
    assertThat(ask("<html>").error()).isEmpty();
  }

  @Test
  void knows_json_by_its_type() {
    assertThat(new ProviderCalls.Reply(200, "application/json;charset=UTF-8", "").isJson())
        .isTrue();
    assertThat(new ProviderCalls.Reply(200, "application/jwk-set+json", "").isJson()).isTrue();
    assertThat(new ProviderCalls.Reply(200, "text/json", "").isJson()).isFalse();
    assertThat(new ProviderCalls.Reply(200, "application/jwt", "").isJson()).isFalse();
  }

  @Test
  void says_where_a_broken_library_came_from() {
    NimbusOrigin.requireSameLoader(JWSAlgorithm.class, AuthorizationCode.class);
    assertThatThrownBy(() -> NimbusOrigin.requireSameLoader(JWSAlgorithm.class, String.class))
        .hasMessageContaining("nimbus-jose-jwt")
        .hasMessageContaining("delegate");
  }

  private ProviderCalls.Reply ask(String body) {
    op.server.createContext("/" + body.hashCode(), exchange -> EvilOp.send(exchange, 200, body));
    return calls.get(URI.create(op.issuer() + "/" + body.hashCode()));
  }
}
