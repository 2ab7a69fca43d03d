package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** A form keeps one page at least. */
public class LastPageStays extends Refusal {
  private static final long serialVersionUID = 1L;

  public LastPageStays() {
    super("last_page_stays");
  }
}
