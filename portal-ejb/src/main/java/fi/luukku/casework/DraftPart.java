package fi.luukku.casework;

import java.time.Instant;

/**
 * A page of a draft, as it was saved last.
 *
 * @param revision to bring along when it is saved; 0 where it never was
 * @param savedBy name of who saved it; empty of a visitor, and where nobody did
 */
public record DraftPart(int revision, Instant saved, String savedBy) {
  public static final DraftPart NEVER = new DraftPart(0, Instant.EPOCH, "");

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "DraftPart[" + revision + "]";
  }
}
