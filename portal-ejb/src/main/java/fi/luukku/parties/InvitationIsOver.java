package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** An invitation was answered, taken back, or is too old. */
public class InvitationIsOver extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvitationIsOver() {
    super("invitation_is_over");
  }
}
