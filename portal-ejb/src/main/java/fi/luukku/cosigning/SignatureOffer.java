package fi.luukku.cosigning;

import fi.luukku.casework.CaseToSign;
import java.util.Optional;

/**
 * What stands behind the link of a request for a signature, for who brought it.
 *
 * @param matter what is to be signed; present where it can be, and to who sent or signed it
 * @param request with its last day; empty where the link leads nowhere
 */
public record SignatureOffer(
    Standing standing, Optional<CaseToSign> matter, Optional<SignatureRequest> request) {

  public enum Standing {
    OPEN,
    /** He sent it himself: another has to sign. */
    OWN,
    SIGNED_BY_YOU,
    SIGNED,
    DECLINED,
    REPLACED,
    EXPIRED,
    WITHDRAWN,
    UNKNOWN
  }

  static SignatureOffer unknown() {
    return new SignatureOffer(Standing.UNKNOWN, Optional.empty(), Optional.empty());
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }
}
