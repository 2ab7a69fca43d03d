package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Who waits has to have an address at which he is told of a free time. */
public class CannotBeReached extends Refusal {
  private static final long serialVersionUID = 1L;

  public CannotBeReached() {
    super(Optional.empty(), "cannot_be_reached");
  }
}
