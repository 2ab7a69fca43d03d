package fi.luukku.acceptance.faults;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Matters that wait for another person's signature, made so in the database. */
final class Signatures {
  private Signatures() {}

  /** The matter waits for a signature now; answers with the secret of the link. */
  static String await(String number) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    Database.change(
        "UPDATE case_file SET status = 'AWAITING_SIGNATURE', lacks_signature = TRUE"
            + " WHERE number = ?",
        number);
    Database.change(
        "INSERT INTO signature_request (id, case_number, asked_by, address, language, token_hash,"
            + " asked, expires, state, changed) SELECT ?, number, person_id, ?, 'fi', ?,"
            + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 14 DAY, 'ASKED', UTC_TIMESTAMP(6)"
            + " FROM case_file WHERE number = ?",
        UUID.randomUUID().toString(),
        "toinen@example.org",
        sha256(token),
        number);
    return token;
  }

  /** The person has signed the matter. */
  static void sign(String number, String person) {
    Database.change(
        "INSERT INTO signature_request (id, case_number, asked_by, language, token_hash, asked,"
            + " expires, state, changed, signer_id, signer_name) SELECT ?, number, person_id, 'fi',"
            + " ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'SIGNED', UTC_TIMESTAMP(6), ?, 'Aino'"
            + " FROM case_file WHERE number = ?",
        UUID.randomUUID().toString(),
        sha256(UUID.randomUUID().toString()),
        person,
        number);
  }

  private static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
