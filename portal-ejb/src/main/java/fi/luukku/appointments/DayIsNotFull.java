package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The day has free times: nobody needs to wait for one. */
public class DayIsNotFull extends Refusal {
  private static final long serialVersionUID = 1L;

  public DayIsNotFull() {
    super(Optional.empty(), "day_is_not_full");
  }
}
