package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Somebody waits for as many days as one may; names how many. */
public class WaitsForMany extends Refusal {
  private static final long serialVersionUID = 1L;

  public WaitsForMany(int most) {
    super(Optional.empty(), "waits_for_many", most);
  }
}
