package fi.luukku.identity;

import fi.luukku.identity.domain.KeyDerivation;
import fi.luukku.identity.domain.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keys for each purpose, all from {@code luukku.secret.key}: 32 random bytes in base64, the same on
 * every node. Whoever loses it loses the sign-ins, the client keys and the sealed identity codes.
 */
@ApplicationScoped
public class Secrets {
  private static final int BYTES = 32;
  private static final String HOW =
      "Set luukku.secret.key (LUUKKU_SECRET_KEY) to 32 random bytes in base64,"
          + " for example the output of: openssl rand -base64 32";

  @Inject
  @ConfigProperty(name = "luukku.secret.key")
  Optional<String> configured;

  private volatile KeyDerivation derivation;
  private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

  /** A key of 32 bytes for one purpose. There are few purposes, and each is asked for often. */
  public byte[] key(String purpose) {
    return keys.computeIfAbsent(purpose, this::derived).clone();
  }

  private byte[] derived(String purpose) {
    KeyDerivation known = derivation;
    if (known == null) {
      known = from(configured.orElseThrow(() -> new IllegalStateException(HOW)));
      derivation = known;
    }
    return known.key(purpose);
  }

  /** What only who has the key can make of these words: 32 bytes. */
  public byte[] mark(String purpose, byte[] words) {
    return KeyDerivation.mac(key(purpose), words);
  }

  public Sealing sealing(String purpose) {
    return new Sealing(key(purpose));
  }

  /** Words sealed for one purpose, in base64: for what waits in the database for a moment. */
  public String seal(String purpose, String words) {
    byte[] box = sealing(purpose).seal(words.getBytes(StandardCharsets.UTF_8), purpose);
    return Base64.getEncoder().encodeToString(box);
  }

  /** What was sealed for this purpose; empty where it was sealed for another, or changed. */
  public Optional<String> open(String purpose, String sealed) {
    return sealing(purpose)
        .open(Base64.getDecoder().decode(sealed), purpose)
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  static KeyDerivation from(String base64) {
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException("luukku.secret.key is not base64. " + HOW, notBase64);
    }
    if (secret.length < BYTES) {
      throw new IllegalStateException("luukku.secret.key is too short. " + HOW);
    }
    return new KeyDerivation(secret, "luukku v1".getBytes(StandardCharsets.UTF_8));
  }
}
