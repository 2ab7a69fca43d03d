package fi.luukku.acceptance.faults;

import java.util.List;
import java.util.stream.Collectors;

/** What the portal has stored of people's matters, as one line: equal means unchanged. */
final class Stored {
  private static final List<String> LOOKS =
      List.of(
          "SELECT CONCAT(COUNT(*), '/', COALESCE(SUM(revision), 0)) FROM case_file",
          "SELECT COUNT(*) FROM case_entry",
          "SELECT CONCAT(COUNT(*), '/', COALESCE(SUM(revision), 0)) FROM draft",
          "SELECT COUNT(*) FROM case_filing",
          "SELECT COUNT(*) FROM document",
          "SELECT CONCAT(COUNT(*), '/', COALESCE(SUM(mails), 0)) FROM email_proof",
          "SELECT CONCAT(COUNT(*), '/', COUNT(ended)) FROM mandate",
          "SELECT CONCAT(COUNT(*), '/', COUNT(answered)) FROM mandate_invitation",
          "SELECT CONCAT(COUNT(*), '/', COUNT(signer_id), '/', COUNT(address)) FROM signature_request",
          "SELECT COUNT(party_id) FROM draft",
          "SELECT COUNT(*) FROM occupancy WHERE kind = 'BOOKING'",
          "SELECT COUNT(*) FROM sign_in_session");

  private Stored() {}

  static String fingerprint() {
    return LOOKS.stream().map(sql -> Database.column(sql).get(0)).collect(Collectors.joining(" "));
  }
}
