package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/** Exchanges a code for tokens, and says who we are with a signed assertion (RFC 7523). */
@ApplicationScoped
public class TokenExchange {
  @Inject ProviderCalls calls;
  @Inject ClientAssertions assertions;

  /** What came for a code; never shown, and only the refresh token is stored, sealed. */
  record Tokens(String idToken, String accessToken, Optional<String> refreshToken) {
    @Override
    public String toString() {
      return "Tokens";
    }
  }

  Tokens exchange(KnownProvider known, Attempt attempt, String code) {
    Map<String, String> form = assertions.of(known);
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", known.provider().redirect().toString());
    form.put("code_verifier", attempt.verifier());
    ProviderCalls.Reply reply = calls.post(known.token(), form);
    if (reply.status() >= 500) {
      throw new SignInRefused(Reason.UNAVAILABLE, "The exchange answered " + reply.status());
    }
    if (reply.status() != 200 || !reply.isJson()) {
      throw new SignInRefused(
          Reason.FAILED, "The exchange answered " + reply.status() + reply.error());
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
      return new Tokens(
          idToken,
          accessToken,
          Optional.ofNullable(JSONObjectUtils.getString(fields, "refresh_token")));
    } catch (ParseException e) {
      throw new SignInRefused(Reason.FAILED, "The exchange gave no JSON object.", e);
    }
  }
}
