package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** Nobody takes a mandate that he has offered himself. */
public class InvitationIsOwn extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param party what the party is called
   */
  public InvitationIsOwn(String party) {
    super("invitation_is_own", party);
  }
}
