package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The form would close before it opens. */
public class TermsContradict extends Refusal {
  private static final long serialVersionUID = 1L;

  public TermsContradict() {
    super(Optional.of("closes"), "terms_contradict");
  }
}
