package fi.luukku.casework;

import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What another person is to sign, or has signed: what was sent and by whom, and nothing of what
 * became of it but its status.
 *
 * @param filedBy id of the person who sent it
 * @param citizenName how he was called then
 * @param partyName the organisation it was sent for; empty where his own
 * @param language in which he wants to be answered
 * @param answersJson as it was sent, see {@link NewCase#answersJson()}
 */
public record CaseToSign(
    CaseNumber number,
    CaseStatus status,
    LocalizedText title,
    Optional<String> filedBy,
    String citizenName,
    Optional<String> partyName,
    Language language,
    Instant opened,
    String answersJson,
    List<CaseEvent.AttachmentFacts> attachments) {

  public CaseToSign {
    attachments = List.copyOf(attachments);
  }

  /** Never the content: it may stand in a log line. */
  @Override
  public String toString() {
    return "CaseToSign[" + number + "]";
  }
}
