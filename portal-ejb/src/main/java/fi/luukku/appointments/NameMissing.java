package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Nobody said for whom the time is. */
public class NameMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public NameMissing() {
    super(Optional.of("name"), "name_missing");
  }
}
