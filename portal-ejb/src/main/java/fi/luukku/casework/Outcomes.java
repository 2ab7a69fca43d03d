package fi.luukku.casework;

import java.util.Set;

/**
 * How a case may end. A page offers these and no others; whatever else comes is a fault or forged.
 */
public final class Outcomes {
  /** Of a decision. */
  public static final Set<String> DECISIONS = Set.of("granted", "partly_granted", "refused");

  /** Of closing. */
  public static final Set<String> CLOSINGS =
      Set.of("done", "not_needed", "moved_elsewhere", "no_answer", "no_show");

  private Outcomes() {}

  static String ofDecision(String outcome) {
    return known(DECISIONS, outcome);
  }

  static String ofClosing(String outcome) {
    return known(CLOSINGS, outcome);
  }

  private static String known(Set<String> all, String outcome) {
    if (!all.contains(outcome)) {
      throw new OutcomeUnknown();
    }
    return outcome;
  }
}
