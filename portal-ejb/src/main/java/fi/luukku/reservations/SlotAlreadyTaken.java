package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** Somebody else has the wanted time; brings the nearest times that were free a moment ago. */
public class SlotAlreadyTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient List<Period> nearest;

  public SlotAlreadyTaken() {
    this(List.of());
  }

  public SlotAlreadyTaken(List<Period> nearest) {
    super(Optional.of("starts"), "slot_already_taken");
    this.nearest = List.copyOf(nearest);
  }

  public List<Period> nearest() {
    return nearest == null ? List.of() : nearest;
  }
}
