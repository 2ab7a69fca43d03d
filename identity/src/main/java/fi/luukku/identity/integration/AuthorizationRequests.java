package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import fi.luukku.identity.domain.Assurance;
import fi.luukku.identity.domain.Opaque;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a person is sent to the provider with: a signed request object (RFC 9101), so that nobody on
 * the way can change what we ask for, in the address or pushed to the provider beforehand. PKCE is
 * always sent, whatever the metadata says.
 */
@ApplicationScoped
public class AuthorizationRequests {
  private static final JOSEObjectType TYPE = new JOSEObjectType("oauth-authz-req+jwt");
  private static final Set<String> ABOUT_THE_OBJECT =
      Set.of("iss", "aud", "iat", "nbf", "exp", "jti");
  private static final Duration LIFE = Duration.ofMinutes(5);

  @Inject ClientKeys keys;
  @Inject PushedRequests pushed;
  @Inject Clock clock;

  /**
   * The address to send a person to.
   *
   * @param language tag of the language that the person reads
   */
  URI address(KnownProvider known, Attempt attempt, String language) {
    Map<String, String> fields = fields(known.provider(), attempt, language);
    Map<String, String> query =
        known.provider().dialect().pushed() || known.wantsPushed()
            ? pushed.push(known, fields)
            : fields;
    String before = known.authorization().getRawQuery() == null ? "?" : "&";
    return URI.create(known.authorization() + before + ProviderCalls.form(query));
  }

  private Map<String, String> fields(Provider provider, Attempt attempt, String language) {
    JWTClaimsSet claims = claims(provider, attempt, language);
    Map<String, String> fields = new LinkedHashMap<>();
    if (!provider.dialect().signedRequest()) {
      claims.getClaims().forEach((name, value) -> fields.put(name, value.toString()));
      ABOUT_THE_OBJECT.forEach(fields::remove);
      return fields;
    }
    fields.put("client_id", provider.clientId());
    fields.put("response_type", "code");
    fields.put("scope", provider.scope());
    fields.put("request", keys.sign(claims, TYPE, provider.dialect().clientAlgorithm()));
    return fields;
  }

  private JWTClaimsSet claims(Provider provider, Attempt attempt, String language) {
    Instant now = clock.instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(provider.clientId())
            .audience(provider.issuer())
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now.minus(provider.skew())))
            .expirationTime(Date.from(now.plus(LIFE)))
            .jwtID(Opaque.value())
            .claim("client_id", provider.clientId())
            .claim("response_type", "code")
            .claim("redirect_uri", provider.redirect().toString())
            .claim("scope", provider.scope())
            .claim("state", attempt.state())
            .claim("nonce", attempt.nonce())
            .claim("code_challenge", challenge(attempt.verifier()))
            .claim("code_challenge_method", "S256")
            .claim("ui_locales", language);
    provider.dialect().parameters().forEach(claims::claim);
    String acr = Assurance.asking(provider.acr(), attempt.demand().level(), provider.production());
    if (!acr.isEmpty()) {
      claims.claim("acr_values", acr);
    }
    attempt.demand().within().ifPresent(time -> claims.claim("max_age", time.toSeconds()));
    return claims.build();
  }

  private static String challenge(String verifier) {
    return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier)).getValue();
  }
}
