package fi.luukku.cosigning;

import fi.luukku.shared.Refusal;

/** The link of a request for a signature leads nowhere, or nowhere any more. */
public class SignatureLinkIsOver extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignatureLinkIsOver() {
    super("signature_link_is_over");
  }
}
