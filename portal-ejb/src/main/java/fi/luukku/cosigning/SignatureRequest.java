package fi.luukku.cosigning;

import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody was asked to sign.
 *
 * @param askedBy id of the person who asked
 * @param address where the link went; empty once it is answered or over
 * @param language of its mails: that of who asked
 * @param expires when its last day is over
 * @param signerId id of the person who signed or declined
 * @param signerName how he was called then
 */
public record SignatureRequest(
    String id,
    CaseNumber number,
    String askedBy,
    Optional<String> address,
    Language language,
    Instant expires,
    SignatureState state,
    Instant changed,
    Optional<String> signerId,
    Optional<String> signerName) {

  /** The last day on which it can be answered, in Finland. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(expires.minusMillis(1), TimeSource.LOCAL);
  }

  public boolean isOpenAt(Instant now) {
    return state == SignatureState.ASKED && now.isBefore(expires);
  }

  boolean isSignedBy(Caller caller) {
    return state == SignatureState.SIGNED && signerId.equals(caller.person());
  }

  /** Never the address: a request may stand in a log line. */
  @Override
  public String toString() {
    return "SignatureRequest[" + id + "]";
  }
}
