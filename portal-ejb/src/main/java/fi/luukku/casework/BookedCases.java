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
import java.util.HashMap;
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
  private static final int AT_ONCE = 500;

  @Inject private BookedLists lists;
  @Inject private CaseReach reach;

  /**
   * By idempotency key; what no case was made of is not there. Which bookings a member of staff may
   * see, decides the capability that asks; nobody's name is in them.
   */
  public Map<String, BookedCase> of(Collection<String> keys) {
    return keys.isEmpty() ? Map.of() : lists.of(Set.copyOf(keys));
  }

  /** Those that are paid for, by idempotency key; as {@link #of}, with organisations' names. */
  public Map<String, BilledCase> billed(Collection<String> keys) {
    Map<String, BilledCase> all = new HashMap<>();
    List<String> distinct = keys.stream().distinct().toList();
    for (int first = 0; first < distinct.size(); first += AT_ONCE) {
      int last = Math.min(distinct.size(), first + AT_ONCE);
      all.putAll(lists.billed(Set.copyOf(distinct.subList(first, last))));
    }
    return all;
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
