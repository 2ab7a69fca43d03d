package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** A draft is filled in by as many as can be; the argument is how many. */
public class TooManyInvited extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyInvited(int most) {
    super("too_many_invited", most);
  }
}
