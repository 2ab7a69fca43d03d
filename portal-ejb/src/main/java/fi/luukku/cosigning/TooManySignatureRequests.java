package fi.luukku.cosigning;

import fi.luukku.shared.Refusal;

/** As many were asked for their signature as one may ask. */
public class TooManySignatureRequests extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManySignatureRequests() {
    super("too_many_signature_requests");
  }
}
