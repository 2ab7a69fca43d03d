package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The same form has been begun for the same party: whether another is wanted is to be asked. */
public class DraftBegunAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public DraftBegunAlready() {
    super("draft_begun_already");
  }
}
