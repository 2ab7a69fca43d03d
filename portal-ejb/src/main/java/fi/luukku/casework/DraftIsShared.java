package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** Others of the association have written in the draft: it becomes nobody's own. */
public class DraftIsShared extends Refusal {
  private static final long serialVersionUID = 1L;

  public DraftIsShared() {
    super("draft_is_shared");
  }
}
