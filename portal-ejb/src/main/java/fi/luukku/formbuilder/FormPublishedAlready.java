package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** The form was published meanwhile: nothing of it waits any more. */
public class FormPublishedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormPublishedAlready() {
    super("form_published_already");
  }
}
