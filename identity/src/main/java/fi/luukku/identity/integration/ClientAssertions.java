package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.domain.Opaque;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Says who we are where we call a provider: a signed assertion, good once (RFC 7523). */
@ApplicationScoped
public class ClientAssertions {
  private static final Duration LIFE = Duration.ofSeconds(60);
  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  @Inject ClientKeys keys;
  @Inject Clock clock;

  /** The fields of a form that say it; the caller adds its own. */
  Map<String, String> of(Provider provider) {
    Map<String, String> fields = new HashMap<>();
    fields.put("client_id", provider.clientId());
    fields.put("client_assertion_type", TYPE);
    fields.put("client_assertion", assertion(provider));
    return fields;
  }

  private String assertion(Provider provider) {
    Instant now = clock.instant();
    return keys.sign(
        new JWTClaimsSet.Builder()
            .issuer(provider.clientId())
            .subject(provider.clientId())
            .audience(provider.issuer())
            .jwtID(Opaque.value())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .build(),
        JOSEObjectType.JWT);
  }
}
