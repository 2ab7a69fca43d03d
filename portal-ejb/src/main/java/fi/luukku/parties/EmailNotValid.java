package fi.luukku.parties;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The address is no e-mail address that mail can be sent to. */
public class EmailNotValid extends Refusal {
  private static final long serialVersionUID = 1L;

  public EmailNotValid() {
    super(Optional.of("email"), "email_not_valid");
  }
}
