package fi.luukku.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a back-office system shows to fetch the documents that its messages refer to: one secret, at
 * least 32 characters, from the configuration. Without it the door stays closed.
 */
@ApplicationScoped
public class BackOfficeKey {
  private static final int SHORTEST = 32;

  @Inject
  @ConfigProperty(name = "luukku.backoffice.key")
  Optional<String> key;

  /** Compares in a time that tells nothing about the key but its length. */
  boolean opensWith(String shown) {
    return key.filter(secret -> secret.length() >= SHORTEST)
        .filter(secret -> MessageDigest.isEqual(bytes(secret), bytes(shown)))
        .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
