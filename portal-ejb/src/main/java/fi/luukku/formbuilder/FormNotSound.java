package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** Something in the form has to be mended before it is handed in. */
public class FormNotSound extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormNotSound() {
    super("form_not_sound");
  }
}
