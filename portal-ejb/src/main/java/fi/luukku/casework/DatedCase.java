package fi.luukku.casework;

import java.util.Optional;

/**
 * A case that a calendar holds.
 *
 * @param revision of the case: a newer one replaces what a calendar shows of an older one
 * @param party for whom it was filed, where for another
 * @param standing of a booking: whether its time is taken for sure, perhaps, or no more
 */
public record DatedCase(CaseRow facts, int revision, Optional<Party> party, Standing standing) {

  /** An organisation or another person. */
  public record Party(String id, String name) {}

  /**
   * What was agreed for a booking.
   *
   * @param key with which it was filed; the capability's own
   * @param answersJson see {@link NewCase#answersJson()}
   */
  public record Agreed(String key, String answersJson) {
    /** Never the answers: it may stand in a log line. */
    @Override
    public String toString() {
      return "Agreed";
    }
  }

  public enum Standing {
    CONFIRMED,
    /** Waits for an approval. */
    TENTATIVE,
    CANCELLED
  }

  /** Never the title: it may stand in a log line. */
  @Override
  public String toString() {
    return "DatedCase[" + facts.number() + "]";
  }
}
