package fi.luukku.appointments;

import fi.luukku.casework.VisitRow;
import fi.luukku.shared.LocalizedText;

/**
 * Somebody who has an appointment today.
 *
 * @param desk where he is expected
 * @param state how far his visit is
 * @param undoable whether it can be taken back today that he did not come
 */
public record Arrival(VisitRow visit, LocalizedText desk, State state, boolean undoable) {
  public enum State {
    /** Its time has not begun. */
    EXPECTED,
    /** Its time has begun, and he is not here. */
    LATE,
    /** He waits. */
    ARRIVED,
    /** A member of staff has called him. */
    CALLED,
    /** He did not come. */
    MISSED,
    DONE
  }

  /** Whether he may be marked as come. */
  public boolean isAwaited() {
    return state == State.EXPECTED || state == State.LATE;
  }

  /** Whether he is here, and it can be taken back. */
  public boolean isHere() {
    return state == State.ARRIVED || state == State.CALLED;
  }

  /** Whether he may be marked as not come. */
  public boolean isMissable() {
    return state == State.LATE;
  }
}
