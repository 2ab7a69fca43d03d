package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.domain.Opaque;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Exchanges a code for tokens, and says who we are with a signed assertion (RFC 7523). */
@ApplicationScoped
public class TokenExchange {
  private static final Duration LIFE = Duration.ofSeconds(60);
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  @Inject ProviderCalls calls;
  @Inject ClientKeys keys;
  @Inject Clock clock;

  /** What came for a code; neither is ever shown or stored. */
  record Tokens(String idToken, String accessToken) {
    @Override
    public String toString() {
      return "Tokens";
    }
  }

  Tokens exchange(KnownProvider known, Attempt attempt, String code) {
    ProviderCalls.Reply reply =
        calls.post(
            known.token(),
            Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", known.provider().redirect().toString(),
                "code_verifier", attempt.verifier(),
                "client_id", known.provider().clientId(),
                "client_assertion_type", ASSERTION,
                "client_assertion", assertion(known)));
    if (reply.status() >= 500) {
      throw new SignInRefused(Reason.UNAVAILABLE, "The exchange answered " + reply.status());
    }
    if (reply.status() != 200 || !reply.isJson()) {
      throw new SignInRefused(
          Reason.FAILED, "The exchange answered " + reply.status() + errorOf(reply));
    }
    return tokens(reply);
  }

  private static Tokens tokens(ProviderCalls.Reply reply) {
    try {
      Map<String, Object> fields = JSONObjectUtils.parse(reply.body());
      String idToken = JSONObjectUtils.getString(fields, "id_token");
      String accessToken = JSONObjectUtils.getString(fields, "access_token");
      String type = JSONObjectUtils.getString(fields, "token_type");
      if (idToken == null || accessToken == null || !"bearer".equalsIgnoreCase(type)) {
        throw new SignInRefused(Reason.FAILED, "The exchange gave no ID token.");
      }
      return new Tokens(idToken, accessToken);
    } catch (ParseException e) {
      throw new SignInRefused(Reason.FAILED, "The exchange gave no JSON object.", e);
    }
  }

  /** The error code alone, and only its letters: it may come from anybody. */
  private static String errorOf(ProviderCalls.Reply reply) {
    try {
      String error = JSONObjectUtils.getString(JSONObjectUtils.parse(reply.body()), "error");
      return error == null ? "" : ": " + error.replaceAll("[^a-z_]", "");
    } catch (ParseException notJson) {
      return "";
    }
  }

  private String assertion(KnownProvider known) {
    Instant now = clock.instant();
    String clientId = known.provider().clientId();
    return keys.sign(
        new JWTClaimsSet.Builder()
            .issuer(clientId)
            .subject(clientId)
            .audience(known.provider().issuer())
            .jwtID(Opaque.value())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .build(),
        JOSEObjectType.JWT);
  }
}
