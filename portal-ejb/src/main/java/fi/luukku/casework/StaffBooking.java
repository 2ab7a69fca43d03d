package fi.luukku.casework;

import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.util.Optional;

/**
 * A booking of one of a staff member's queues.
 *
 * @param claim what it was made of; a secret of who booked it
 * @param answersJson as in {@link NewCase}
 * @param language in which its citizen wants to be written to
 * @param citizenName who booked it, or for whom; empty where names were not asked for, or nobody
 *     gave one
 */
public record StaffBooking(
    CaseNumber number,
    String claim,
    String serviceKey,
    LocalizedText title,
    CaseStatus status,
    NewCase.CaseTime time,
    String answersJson,
    Language language,
    Optional<String> citizenName) {

  /** Never the name or the claim: it may stand in a log line. */
  @Override
  public String toString() {
    return "StaffBooking[" + number + "]";
  }
}
