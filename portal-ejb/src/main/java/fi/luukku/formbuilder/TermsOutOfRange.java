package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A number of the terms is too small or too large. */
public class TermsOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param field id of the page's field
   */
  public TermsOutOfRange(String field, int least, int most) {
    super(Optional.of(field), "terms_out_of_range", least, most);
  }
}
