package fi.luukku.cosigning;

import fi.luukku.identity.Secrets;
import fi.luukku.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Makes the secret of a request's link: 128 bits in hexadecimal digits, of a key of the portal and
 * the request, so that the reminder brings the link of the first mail. The database keeps its hash.
 */
@ApplicationScoped
class SignatureSecrets {
  private static final String PURPOSE = "links for signatures";
  private static final int LENGTH = 16;

  @Inject private Secrets secrets;

  String of(String request) {
    byte[] mark = secrets.mark(PURPOSE, request.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(mark, LENGTH));
  }

  static String hash(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }
}
