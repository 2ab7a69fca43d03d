package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import java.util.Optional;

/** Where a capability moves its bookings. One bean for each kind of case that can be moved. */
public interface MovePages {
  CaseKind kind();

  /** Address of the page where another time is chosen; empty where it cannot be moved. */
  Optional<String> moveAt(CaseView matter);
}
