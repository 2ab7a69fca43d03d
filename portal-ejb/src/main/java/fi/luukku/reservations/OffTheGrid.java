package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The wanted start or length is none that is offered; names the grid in minutes. */
public class OffTheGrid extends Refusal {
  private static final long serialVersionUID = 1L;

  public OffTheGrid(long minutes) {
    super(Optional.of("starts"), "off_the_grid", minutes);
  }
}
