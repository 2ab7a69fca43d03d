package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** Somebody else has changed the form since this page was shown; nothing was overwritten. */
public class FormHasChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormHasChanged() {
    super("form_has_changed");
  }
}
