package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The service is not given in this way, language, number or with this help here. */
public class VisitNotOffered extends Refusal {
  private static final long serialVersionUID = 1L;

  public VisitNotOffered() {
    super(Optional.of("visit"), "visit_not_offered");
  }
}
