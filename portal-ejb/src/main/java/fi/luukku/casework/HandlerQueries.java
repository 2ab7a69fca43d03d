package fi.luukku.casework;

import fi.luukku.identity.Caller;
import fi.luukku.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** What staff see. Queues and cases out of the caller's reach are {@code NotFound}. */
@Stateless
@RolesAllowed("STAFF")
public class HandlerQueries {
  /** The caller's queues that hold open cases, with their numbers; a manager's are all. */
  public List<QueueCount> queues(Caller caller) {
    throw new UnsupportedOperationException();
  }

  /**
   * A page of a queue.
   *
   * @param first index of the first case wanted, from 0
   * @param size how many, 1 to 200
   */
  public Page<QueueRow> queue(
      Caller caller, String queueKey, QueueFilter filter, QueueSort sort, int first, int size) {
    throw new UnsupportedOperationException();
  }

  /** One case with internal notes. Being read is written to the audit trail. */
  public CaseView one(Caller caller, CaseNumber number) {
    throw new UnsupportedOperationException();
  }
}
