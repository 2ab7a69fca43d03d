package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * The seal on a provider's keys: a signed key set ({@code application/jwk-set+jwt}), verified with
 * an entity key that the configuration pins. A provider without such a key has none, and its plain
 * key set is taken as it is; one with it is taken at nothing less.
 */
record KeySignature(Provider provider, Clock clock) {
  private static final JOSEObjectType TYPE = new JOSEObjectType("jwk-set+jwt");

  /** The key set as JSON. */
  String keys(String body) throws IOException {
    return provider.dialect().entityKeys().isEmpty()
        ? body
        : verified(body, provider.dialect().entityKeys().get());
  }

  private String verified(String body, JWKSet entityKeys) throws IOException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(TYPE, JOSEObjectType.JWT, null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            JWSAlgorithm.Family.SIGNATURE, new ImmutableJWKSet<>(entityKeys)));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    try {
      JWTClaimsSet claims = processor.process(body.strip(), null);
      require(provider.issuer().equals(claims.getIssuer()), "issuer");
      require(isNow(claims), "times");
      require(claims.getClaim("keys") != null, "keys");
      return JSONObjectUtils.toJSONString(Map.of("keys", claims.getClaim("keys")));
    } catch (ParseException | BadJOSEException | JOSEException notGenuine) {
      throw new IOException("The signature of the keys does not hold.", notGenuine);
    }
  }

  private boolean isNow(JWTClaimsSet claims) {
    Instant now = clock.instant();
    Date expires = claims.getExpirationTime();
    Date issued = claims.getIssueTime();
    return (expires == null || now.isBefore(expires.toInstant().plus(provider.skew())))
        && (issued == null || !issued.toInstant().isAfter(now.plus(provider.skew())));
  }

  private static void require(boolean holds, String what) throws IOException {
    if (!holds) {
      throw new IOException("The signed keys do not hold: " + what);
    }
  }
}
