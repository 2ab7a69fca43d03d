package fi.luukku.reservations;

import fi.luukku.shared.Refusal;

/** So many people want the same time at once that the database gave up several times. */
public class ManyAtOnce extends Refusal {
  private static final long serialVersionUID = 1L;

  public ManyAtOnce() {
    super("many_at_once");
  }
}
