package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.Secrets;
import fi.luukku.identity.persistence.ClientKeyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.UUID;

/**
 * The key by which providers know us: made once, sealed in the database, the same on every node,
 * its public half published at {@code /oidc/jwks}.
 */
@ApplicationScoped
public class ClientKeys {
  private static final String SIGNING = "SIG";
  private static final String PURPOSE = "client keys";
  private static final int BITS = 3072;

  @Inject ClientKeyRows rows;
  @Inject Secrets secrets;
  @Inject Clock clock;

  volatile RSAKey signing;

  /** Signs what we send to a provider, with PS256. */
  String sign(JWTClaimsSet claims, JOSEObjectType type) {
    RSAKey key = signing();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(key.getKeyID()).type(type).build();
    SignedJWT jwt = new SignedJWT(header, claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("Our own key does not sign.", e);
    }
    return jwt.serialize();
  }

  /** The public halves, as JSON. */
  public String published() {
    signing();
    return new JWKSet(rows.published(SIGNING).stream().<JWK>map(this::open).toList())
        .toString(true);
  }

  private RSAKey signing() {
    RSAKey known = signing;
    if (known == null) {
      known = open(rows.current(SIGNING).orElseGet(this::make));
      signing = known;
    }
    return known;
  }

  private ClientKeyRows.Row make() {
    try {
      RSAKey key =
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.PS256)
              .keyID(UUID.randomUUID().toString())
              .generate();
      byte[] plain = key.toJSONString().getBytes(StandardCharsets.UTF_8);
      byte[] sealed = secrets.sealing(PURPOSE).seal(plain, key.getKeyID());
      rows.addFirst(SIGNING, new ClientKeyRows.Row(key.getKeyID(), sealed), clock.instant());
    } catch (JOSEException e) {
      throw new IllegalStateException("Every JDK makes RSA keys.", e);
    }
    return rows.current(SIGNING)
        .orElseThrow(() -> new IllegalStateException("A key just made is not there."));
  }

  private RSAKey open(ClientKeyRows.Row row) {
    byte[] plain =
        secrets
            .sealing(PURPOSE)
            .open(row.sealed(), row.kid())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Our client key was sealed with another luukku.secret.key."));
    try {
      return RSAKey.parse(new String(plain, StandardCharsets.UTF_8));
    } catch (ParseException e) {
      throw new IllegalStateException("Our client key was stored in another form.", e);
    }
  }
}
