package fi.luukku.casework;

import fi.luukku.identity.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which work queues a member of staff serves, for who decides by them what is his to do. */
@Dependent
public class ServedQueues {
  @Inject private CaseReach reach;

  /** Whether cases of this queue are his; a manager's and an administrator's are all. */
  public boolean serves(Caller caller, String queueKey) {
    return reach.serves(caller, queueKey);
  }
}
