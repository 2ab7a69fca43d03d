package fi.luukku.servicerequests;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The category needs a place, and neither the map nor words name one. */
public class PlaceMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlaceMissing() {
    super(Optional.of("address"), "place_missing");
  }
}
