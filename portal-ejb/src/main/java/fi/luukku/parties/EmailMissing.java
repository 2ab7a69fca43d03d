package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** There is no address that a code could go to. */
public class EmailMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public EmailMissing() {
    super("email_missing");
  }
}
