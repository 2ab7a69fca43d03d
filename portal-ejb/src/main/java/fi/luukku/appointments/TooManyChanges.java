package fi.luukku.appointments;

import fi.luukku.shared.Refusal;

/** More days of desks than are opened or closed at once. */
public class TooManyChanges extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyChanges(int most) {
    super("too_many_changes", most);
  }
}
