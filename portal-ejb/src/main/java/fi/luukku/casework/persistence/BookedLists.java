package fi.luukku.casework.persistence;

import fi.luukku.casework.BilledCase;
import fi.luukku.casework.BookedCase;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Outcomes;
import fi.luukku.casework.QueueRow;
import fi.luukku.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases of bookings by what they were made of, read as records. */
@ApplicationScoped
public class BookedLists {
  private static final List<CaseKind> BOOKINGS =
      Stream.of(CaseKind.values()).filter(CaseKind::isBooking).toList();

  private static final List<CaseStatus> UNDECIDED =
      List.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS, CaseStatus.WAITING_FOR_CITIZEN);
  private static final String ORDER = " ORDER BY c.period.starts, c.id";

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
    return new BookedCase(new CaseNumber((String) row[1]), status, stands(status, row[3]));
  }

  private static boolean stands(CaseStatus status, Object askedIn) {
    return status == CaseStatus.CONFIRMED
        || (status == CaseStatus.WAITING_FOR_CITIZEN && askedIn == CaseStatus.CONFIRMED);
  }

  /** The same, with for whom they were filed and whether they are to be paid. */
  public Map<String, BilledCase> billed(Set<String> keys) {
    return entities
        .createQuery(
            "SELECT c.idempotencyKey, c.number, c.progress.status, c.progress.askedIn,"
                + " c.progress.outcome, c.party.id, c.party.name"
                + " FROM CaseFile c WHERE c.idempotencyKey IN :keys AND c.kind IN :bookings",
            Object[].class)
        .setParameter("keys", keys)
        .setParameter("bookings", BOOKINGS)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> (String) row[0], BookedLists::billed, (one, other) -> one));
  }

  private static BilledCase billed(Object[] row) {
    CaseStatus status = (CaseStatus) row[2];
    boolean used = status == CaseStatus.CLOSED && !Outcomes.leavesTheTime((String) row[4]);
    return new BilledCase(
        new CaseNumber((String) row[1]),
        used || stands(status, row[3]),
        Optional.ofNullable((String) row[5]).map(id -> new BilledCase.Party(id, (String) row[6])));
  }

  /**
   * Reservations that were never confirmed and are open.
   *
   * @param served keys of queues; empty for all
   */
  public Page<QueueRow> toApprove(Set<String> served, int first, int size) {
    String where =
        " FROM CaseFile c WHERE c.progress.status IN :open AND c.kind = :reservation"
            + " AND (c.progress.askedIn IS NULL OR c.progress.askedIn <> :stands)"
            + (served.isEmpty() ? "" : " AND c.queueKey IN :served");
    List<QueueRow> rows =
        about(served, "SELECT " + CaseColumns.QUEUE_ROW + where + ORDER, Object[].class)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(CaseColumns::queueRow)
            .toList();
    return Page.of(
        rows,
        first,
        size,
        () -> about(served, "SELECT COUNT(c.id)" + where, Long.class).getSingleResult());
  }

  private <T> TypedQuery<T> about(Set<String> served, String asked, Class<T> row) {
    TypedQuery<T> query =
        entities
            .createQuery(asked, row)
            .setParameter("open", UNDECIDED)
            .setParameter("reservation", CaseKind.RESERVATION)
            .setParameter("stands", CaseStatus.CONFIRMED);
    if (!served.isEmpty()) {
      query.setParameter("served", served);
    }
    return query;
  }
}
