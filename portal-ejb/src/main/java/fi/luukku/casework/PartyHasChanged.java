package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The form was begun for another party than the one its writer acts for now. */
public class PartyHasChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public PartyHasChanged() {
    super("party_has_changed");
  }
}
