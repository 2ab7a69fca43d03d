package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** A form has as many rules or ways as it can have. */
public class TooManyRules extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyRules(int most) {
    super("too_many_rules", most);
  }
}
