package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The last moment for giving the date back has passed. */
public class TooLateToGiveBack extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooLateToGiveBack() {
    super(Optional.empty(), "too_late_to_give_back");
  }
}
