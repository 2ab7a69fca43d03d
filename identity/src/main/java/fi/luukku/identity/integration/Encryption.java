package fi.luukku.identity.integration;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import java.util.Set;

/**
 * How tokens may be encrypted for us.
 *
 * @param algorithms how the key is wrapped
 * @param methods how the content is encrypted
 */
public record Encryption(Set<JWEAlgorithm> algorithms, Set<EncryptionMethod> methods) {
  private static final Set<String> SOUND = Set.of("RSA-OAEP", "RSA-OAEP-256");

  public Encryption {
    algorithms = Set.copyOf(algorithms);
    methods = Set.copyOf(methods);
    if (algorithms.isEmpty() || algorithms.stream().anyMatch(a -> !SOUND.contains(a.getName()))) {
      throw new IllegalArgumentException("Tokens are encrypted with RSA-OAEP or RSA-OAEP-256.");
    }
    if (methods.isEmpty()
        || !EncryptionMethod.Family.AES_CBC_HMAC_SHA.containsAll(
            methods.stream().filter(m -> !EncryptionMethod.Family.AES_GCM.contains(m)).toList())) {
      throw new IllegalArgumentException("Tokens are encrypted with AES-CBC-HMAC or AES-GCM.");
    }
  }

  /** Whether a token may be opened; a compressed one may not: it could grow without end. */
  boolean allows(JWEHeader header) {
    return algorithms.contains(header.getAlgorithm())
        && methods.contains(header.getEncryptionMethod())
        && header.getCompressionAlgorithm() == null;
  }
}
