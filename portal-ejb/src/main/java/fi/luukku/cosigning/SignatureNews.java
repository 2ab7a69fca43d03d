package fi.luukku.cosigning;

import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mail about a signature is to go out to who was asked for it. Fired in the transaction that made
 * it necessary. It says who asks and what is to be signed, and nothing that was answered.
 *
 * @param token in clear, where the mail brings the link: not to be kept so
 * @param asker the name of who asks
 * @param party the organisation it was sent for; empty where his own
 * @param lastDay until when it can be signed
 */
public record SignatureNews(
    Kind kind,
    String address,
    Language language,
    Optional<String> token,
    String number,
    String asker,
    Optional<String> party,
    LocalizedText title,
    LocalDate lastDay) {

  public enum Kind {
    REQUESTED,
    REMINDED,
    /** He has signed. */
    RECEIPT
  }

  /** Neither address nor token: an event may stand in a log line. */
  @Override
  public String toString() {
    return "SignatureNews[" + kind + "]";
  }
}
