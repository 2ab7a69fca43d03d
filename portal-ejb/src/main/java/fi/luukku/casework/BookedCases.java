package fi.luukku.casework;

import fi.luukku.casework.persistence.BookedLists;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases of bookings, for the capabilities that they were made of: projections, few statements
 * however many there are.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BookedCases {
  @Inject private BookedLists lists;
  @Inject private CaseReach reach;

  /**
   * By idempotency key; what no case was made of is not there. Which bookings a member of staff may
   * see, decides the capability that asks; nobody's name is in them.
   */
  public Map<String, BookedCase> of(Collection<String> keys) {
    return keys.isEmpty() ? Map.of() : lists.of(Set.copyOf(keys));
  }

  /**
   * Reservations in the caller's queues that wait for their first yes or no, the nearest time
   * first.
   *
   * @param first index of the first one wanted, from 0
   */
  public Page<QueueRow> toApprove(Caller caller, int first, int size) {
    if (!reach.seesAll(caller) && caller.queues().isEmpty()) {
      return new Page<>(List.of(), 0, size, 0);
    }
    Set<String> served = reach.seesAll(caller) ? Set.of() : caller.queues();
    return lists.toApprove(served, Math.max(0, first), size);
  }
}
