package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** As many were sent as are taken. */
public class FormFull extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormFull() {
    super("form_full");
  }
}
