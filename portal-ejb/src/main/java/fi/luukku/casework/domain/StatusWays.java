package fi.luukku.casework.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;

/** Which open status may follow which, and how each kind ends. */
public final class StatusWays {
  private StatusWays() {}

  /**
   * Waiting is entered by asking for something, and an end by its own verb; both are no way here.
   */
  static boolean leads(CaseKind kind, CaseStatus from, CaseStatus to) {
    if (from == to) {
      return false;
    }
    return switch (to) {
      case RECEIVED, IN_PROGRESS -> from.isOpen();
      case CONFIRMED -> kind.isBooking() && from.isOpen();
      default -> false;
    };
  }

  /** An appointment or a reported fault is done or not; only what was applied for is decided. */
  static boolean isDecidable(CaseKind kind) {
    return kind == CaseKind.GRANT_APPLICATION || kind == CaseKind.RESERVATION;
  }

  static CaseStatus takenBack(CaseKind kind) {
    return kind.isBooking() ? CaseStatus.CANCELLED : CaseStatus.WITHDRAWN;
  }
}
