package fi.luukku.appointments;

import fi.luukku.shared.Refusal;

/** No desk was chosen, or no day that is to come. */
public class NothingToChange extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingToChange() {
    super("nothing_to_change");
  }
}
