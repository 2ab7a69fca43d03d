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
  Map<String, String> of(KnownProvider known) {
    Provider provider = known.provider();
    Map<String, String> fields = new HashMap<>();
    fields.put("client_id", provider.clientId());
    fields.put("client_assertion_type", TYPE);
    fields.put("client_assertion", assertion(known));
    return fields;
  }

  private String assertion(KnownProvider known) {
    Provider provider = known.provider();
    Instant now = clock.instant();
    return keys.sign(
        new JWTClaimsSet.Builder()
            .issuer(provider.clientId())
            .subject(provider.clientId())
            .audience(audience(known))
            .jwtID(Opaque.value())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .build(),
        JOSEObjectType.JWT,
        provider.dialect().clientAlgorithm());
  }

  private static String audience(KnownProvider known) {
    return switch (known.provider().dialect().assertionFor()) {
      case ISSUER -> known.provider().issuer();
      case TOKEN_ENDPOINT -> known.token().toString();
    };
  }
}
