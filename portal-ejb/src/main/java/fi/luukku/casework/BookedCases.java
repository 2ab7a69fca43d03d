package fi.luukku.casework;

import fi.luukku.casework.persistence.BookedLists;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The cases of bookings by what they were made of: projections, one statement however many. Which
 * bookings a member of staff may see, decides the capability that asks; nobody's name is in them.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BookedCases {
  @Inject private BookedLists lists;

  /** By idempotency key; what no case was made of is not there. */
  public Map<String, BookedCase> of(Collection<String> keys) {
    return keys.isEmpty() ? Map.of() : lists.of(Set.copyOf(keys));
  }
}
