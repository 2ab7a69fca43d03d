package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A form has a name in one language at least. */
public class FormTitleMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public FormTitleMissing() {
    super(Optional.of("title-fi"), "form_title_missing");
  }
}
