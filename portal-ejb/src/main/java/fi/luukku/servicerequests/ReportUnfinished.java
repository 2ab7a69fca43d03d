package fi.luukku.servicerequests;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The report still lacks something that is asked. */
public class ReportUnfinished extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReportUnfinished() {
    super(Optional.<String>empty(), "report_unfinished");
  }
}
