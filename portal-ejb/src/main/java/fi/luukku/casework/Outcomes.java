package fi.luukku.casework;

import java.util.Set;

/**
 * How a case may end. A page offers these and no others; whatever else comes is a fault or forged.
 */
public final class Outcomes {
  static final String GRANTED = "granted";

  /** Of a booking to which nobody came. */
  public static final String NO_SHOW = "no_show";

  /** The other person who was to sign did not, or not in time. */
  public static final String NOT_SIGNED = "not_signed";

  /** Of a decision. */
  public static final Set<String> DECISIONS = Set.of(GRANTED, "partly_granted", "refused");

  /** Of closing. */
  public static final Set<String> CLOSINGS =
      Set.of("done", "not_needed", "moved_elsewhere", "no_answer", NO_SHOW);

  /** Of closing a booking when its time has come; any other says that the time is not used. */
  public static final Set<String> NEED_THE_TIME = Set.of("done", NO_SHOW);

  private static final Set<String> LEAVE_THE_TIME =
      Set.of("refused", "not_needed", "moved_elsewhere", "no_answer");

  private Outcomes() {}

  /** Whether a booking that ends so does not use its time. */
  public static boolean leavesTheTime(String outcome) {
    return LEAVE_THE_TIME.contains(outcome);
  }

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
