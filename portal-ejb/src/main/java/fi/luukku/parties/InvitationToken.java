package fi.luukku.parties;

import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of an invitation's link: 192 random bits. The database keeps its hash. */
record InvitationToken(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  static InvitationToken some() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return Sha256.hex(value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "InvitationToken[]";
  }
}
