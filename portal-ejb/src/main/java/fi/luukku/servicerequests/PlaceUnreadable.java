package fi.luukku.servicerequests;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** What stands for coordinates is no place on earth. */
public class PlaceUnreadable extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlaceUnreadable() {
    super(Optional.of("coordinates"), "place_unreadable");
  }
}
