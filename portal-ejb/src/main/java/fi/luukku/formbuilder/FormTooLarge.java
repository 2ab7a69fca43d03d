package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The definition is longer than a form may be. */
public class FormTooLarge extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormTooLarge() {
    super(Optional.of("file"), "form_too_large");
  }
}
