package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** An absence is over already, or lasts longer than any does. */
public class AbsenceTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public AbsenceTooLong(int mostDays) {
    super(Optional.of("last"), "absence_too_long", mostDays);
  }
}
