package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** The form waits to be published and is not changed meanwhile. */
public class FormIsSubmitted extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormIsSubmitted() {
    super("form_is_submitted");
  }
}
