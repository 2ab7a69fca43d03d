package fi.luukku.casework.persistence;

import fi.luukku.casework.BookedCase;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases of bookings by what they were made of, read as records. */
@ApplicationScoped
public class BookedLists {
  private static final List<CaseKind> BOOKINGS =
      Stream.of(CaseKind.values()).filter(CaseKind::isBooking).toList();

  @PersistenceContext private EntityManager entities;

  /** The keys are unguessable, so one case each. */
  public Map<String, BookedCase> of(Set<String> keys) {
    return entities
        .createQuery(
            "SELECT c.idempotencyKey, c.number, c.progress.status, c.progress.askedIn"
                + " FROM CaseFile c WHERE c.idempotencyKey IN :keys AND c.kind IN :bookings",
            Object[].class)
        .setParameter("keys", keys)
        .setParameter("bookings", BOOKINGS)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> (String) row[0], BookedLists::booked, (one, other) -> one));
  }

  private static BookedCase booked(Object[] row) {
    CaseStatus status = (CaseStatus) row[2];
    boolean stands =
        status == CaseStatus.CONFIRMED
            || (status == CaseStatus.WAITING_FOR_CITIZEN && row[3] == CaseStatus.CONFIRMED);
    return new BookedCase(new CaseNumber((String) row[1]), status, stands);
  }
}
