package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** The form is not taken now; a draft is kept. */
public class FormClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormClosed() {
    super("form_closed");
  }
}
