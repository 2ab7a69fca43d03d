package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The number of people is not said, or is less than one. */
public class PeopleMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public PeopleMissing() {
    super(Optional.of("people"), "people_missing");
  }
}
