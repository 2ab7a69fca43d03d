package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** Somebody invites more people in a day than an organisation has use for. */
public class TooManyInvitations extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyInvitations() {
    super("too_many_invitations");
  }
}
