package fi.luukku.servicerequests;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The place lies outside the municipality, where somebody else answers for it. */
public class PlaceOutside extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlaceOutside() {
    super(Optional.of("coordinates"), "place_outside");
  }
}
