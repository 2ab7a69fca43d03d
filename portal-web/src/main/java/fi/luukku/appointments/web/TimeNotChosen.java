package fi.luukku.appointments.web;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The form came without a time. */
class TimeNotChosen extends Refusal {
  private static final long serialVersionUID = 1L;

  TimeNotChosen() {
    super(Optional.of("starts"), "time_not_chosen");
  }
}
