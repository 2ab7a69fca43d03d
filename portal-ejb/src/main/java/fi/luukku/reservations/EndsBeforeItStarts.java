package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The end is not after the start. */
public class EndsBeforeItStarts extends Refusal {
  private static final long serialVersionUID = 1L;

  public EndsBeforeItStarts() {
    super(Optional.of("ends"), "ends_before_it_starts");
  }
}
