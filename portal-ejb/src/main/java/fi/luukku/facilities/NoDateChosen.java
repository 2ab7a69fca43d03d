package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A series without a date. */
public class NoDateChosen extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoDateChosen() {
    super(Optional.of("dates"), "no_date_chosen");
  }
}
