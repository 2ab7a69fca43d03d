package fi.luukku.formbuilder;

import java.time.Instant;

/**
 * One act of the history of a form.
 *
 * @param name who did it
 * @param reason why, of a version that was sent back; empty otherwise
 */
public record FormStep(
    int version, Act act, String person, String name, Instant at, String reason) {
  /** What can be done to a version. */
  public enum Act {
    BEGUN,
    IMPORTED,
    EDITED,
    SUBMITTED,
    SENT_BACK,
    TAKEN_BACK,
    PUBLISHED,
    DISCARDED,
    TERMS;

    /** Whether who did it made the version, and does not publish it. */
    public boolean isMaking() {
      return this == BEGUN || this == IMPORTED || this == EDITED || this == SUBMITTED;
    }
  }
}
