package fi.luukku.casework;

import fi.luukku.casework.domain.CaseFile;
import fi.luukku.identity.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes the secrets of links that cancel bookings, of a key of the portal and what the booking was
 * made of: each later mail brings the link of the first, and nobody can make it from what the
 * database holds.
 */
@ApplicationScoped
class CancelSecrets {
  private static final String PURPOSE = "links that cancel";
  private static final int LENGTH = 16;

  @Inject private Secrets secrets;

  CancelSecret of(CaseNumber number, String idempotencyKey) {
    byte[] words = (number + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8);
    byte[] kept = Arrays.copyOf(secrets.mark(PURPOSE, words), LENGTH);
    return new CancelSecret(HexFormat.of().formatHex(kept));
  }

  /** That of a booking once more; empty where it has no such link, or the key was another then. */
  Optional<CancelSecret> again(CaseFile file) {
    CancelSecret secret = of(file.number(), file.idempotencyKey());
    return file.cancelHash().filter(secret.hash()::equals).map(hash -> secret);
  }
}
