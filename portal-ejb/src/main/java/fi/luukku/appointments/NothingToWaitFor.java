package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The day is closed, over, or further away than one may book: no time of it can become free. */
public class NothingToWaitFor extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingToWaitFor() {
    super(Optional.empty(), "nothing_to_wait_for");
  }
}
