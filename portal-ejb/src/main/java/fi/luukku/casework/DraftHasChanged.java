package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The draft was saved elsewhere, in another tab or on another device, since it was read. */
public class DraftHasChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public DraftHasChanged() {
    super("draft_has_changed");
  }
}
