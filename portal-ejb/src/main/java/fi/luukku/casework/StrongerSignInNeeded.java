package fi.luukku.casework;

import fi.luukku.identity.Caller;
import fi.luukku.identity.Demand;
import fi.luukku.shared.Refusal;
import java.time.Instant;

/**
 * What is to be done asks for a surer, or a later, identification than the caller's sign-in had.
 */
public class StrongerSignInNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient Demand demand;

  public StrongerSignInNeeded(Demand demand) {
    super("stronger_sign_in_needed");
    this.demand = demand;
  }

  /** Refuses a caller whose sign-in does not meet the demand. */
  public static void unlessMet(Demand demand, Caller caller, Instant now) {
    if (!demand.isMetBy(caller, now)) {
      throw new StrongerSignInNeeded(demand);
    }
  }

  /** What a sign-in has to prove to go on. */
  public Demand demand() {
    return demand;
  }
}
