package fi.luukku.identity.integration;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import java.util.Arrays;

/** What a key of ours is for. One key never serves two algorithms. */
enum KeyPurpose {
  SIGNING("SIG", KeyUse.SIGNATURE, JWSAlgorithm.PS256),
  /** For providers of the Finnish Trust Network, which ask for it. */
  SIGNING_RS256("SIG-RS256", KeyUse.SIGNATURE, JWSAlgorithm.RS256),
  ENCRYPTION("ENC", KeyUse.ENCRYPTION, JWEAlgorithm.parse("RSA-OAEP"));

  private final String stored;
  private final KeyUse use;
  private final Algorithm algorithm;

  KeyPurpose(String stored, KeyUse use, Algorithm algorithm) {
    this.stored = stored;
    this.use = use;
    this.algorithm = algorithm;
  }

  /** Its name in the table. */
  String stored() {
    return stored;
  }

  KeyUse use() {
    return use;
  }

  Algorithm algorithm() {
    return algorithm;
  }

  static KeyPurpose signing(JWSAlgorithm algorithm) {
    return Arrays.stream(values())
        .filter(purpose -> purpose.algorithm.equals(algorithm))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("We sign with PS256 or RS256, not " + algorithm));
  }
}
