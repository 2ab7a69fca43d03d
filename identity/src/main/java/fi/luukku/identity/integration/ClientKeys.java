package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.luukku.identity.domain.KeyCalendar.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The keys by which providers know us, and to which they encrypt. They are rows that all nodes
 * share, read anew every few seconds; their public halves are published at {@code /oidc/jwks}.
 */
@ApplicationScoped
public class ClientKeys {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  @Inject ClientKeyRing ring;
  @Inject Providers providers;
  @Inject Clock clock;

  private final Map<KeyPurpose, Read> remembered = new ConcurrentHashMap<>();

  private record Read(List<ClientKeyRing.Held> keys, Instant at) {}

  /** Signs what we send to a provider, with the current key. */
  String sign(JWTClaimsSet claims, JOSEObjectType type, JWSAlgorithm algorithm) {
    RSAKey key = current(KeyPurpose.signing(algorithm));
    JWSHeader header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).type(type).build();
    SignedJWT jwt = new SignedJWT(header, claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("Our own key does not sign.", e);
    }
    return jwt.serialize();
  }

  /**
   * The keys that may open what was encrypted for us: the current one, the next one, and those that
   * were retired not long ago.
   *
   * @param kid the one that is named; {@code null} where none is, and then it may be any
   */
  List<RSAKey> opening(String kid) {
    List<RSAKey> known = named(kid, keys(KeyPurpose.ENCRYPTION));
    // Another node may have published a key a moment ago.
    return known.isEmpty() ? named(kid, read(KeyPurpose.ENCRYPTION)) : known;
  }

  /** The public halves, as JSON. */
  public String published() {
    return new JWKSet(
            Arrays.stream(KeyPurpose.values())
                .filter(this::isWanted)
                .flatMap(this::published)
                .toList())
        .toString(true);
  }

  /**
   * Who checks a signature may still meet the key that was retired a moment ago; who encrypts must
   * not find it.
   */
  private Stream<JWK> published(KeyPurpose purpose) {
    return keys(purpose).stream()
        .filter(held -> purpose != KeyPurpose.ENCRYPTION || held.stage() != Stage.RETIRED)
        .map(ClientKeyRing.Held::key);
  }

  private boolean isWanted(KeyPurpose purpose) {
    return purpose == KeyPurpose.ENCRYPTION
        || providers.all().stream()
            .anyMatch(known -> known.dialect().clientAlgorithm().equals(purpose.algorithm()));
  }

  private RSAKey current(KeyPurpose purpose) {
    return keys(purpose).stream()
        .filter(held -> held.stage() == Stage.CURRENT)
        .map(ClientKeyRing.Held::key)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no current key of ours."));
  }

  private static List<RSAKey> named(String kid, List<ClientKeyRing.Held> keys) {
    return keys.stream()
        .map(ClientKeyRing.Held::key)
        .filter(key -> kid == null || kid.equals(key.getKeyID()))
        .toList();
  }

  private List<ClientKeyRing.Held> keys(KeyPurpose purpose) {
    Read known = remembered.get(purpose);
    return known != null && clock.instant().isBefore(known.at().plus(REMEMBERED))
        ? known.keys()
        : read(purpose);
  }

  private List<ClientKeyRing.Held> read(KeyPurpose purpose) {
    List<ClientKeyRing.Held> keys = ring.read(purpose);
    remembered.put(purpose, new Read(keys, clock.instant()));
    return keys;
  }
}
