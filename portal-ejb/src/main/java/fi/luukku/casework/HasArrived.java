package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** Who is marked as come is not marked as not come. */
public class HasArrived extends Refusal {
  private static final long serialVersionUID = 1L;

  public HasArrived() {
    super("has_arrived");
  }
}
