package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Nobody of this name works on cases of the queue. */
public class ColleagueUnknown extends Refusal {
  private static final long serialVersionUID = 1L;

  public ColleagueUnknown() {
    super(Optional.of("to"), "colleague_unknown");
  }
}
