package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.DatedCase;
import fi.luukku.casework.Outcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases by what stands in a calendar. */
@ApplicationScoped
public class CaseDates {
  private static final int MOST = 1_000;
  private static final int FIRST_EXTRA = 14;
  private static final List<CaseKind> BOOKINGS =
      Stream.of(CaseKind.values()).filter(CaseKind::isBooking).toList();

  @PersistenceContext private EntityManager entities;

  /**
   * Those that a person filed or that were filed for him, and that take place, have changed or ask
   * something of him since then; the newest first, where there are too many.
   */
  public List<DatedCase> of(String personId, Instant since, LocalDate sinceDay) {
    return entities
        .createQuery(
            "SELECT "
                + CaseColumns.ROW
                + ", c.revision, c.party.id, c.party.name, c.progress.askedIn FROM CaseFile c"
                + " WHERE (c.personId = :person OR c.party.id = :person)"
                + " AND ((c.period.starts IS NOT NULL"
                + " AND (c.period.ends > :since OR c.progress.changed > :since))"
                + " OR c.progress.actBy >= :sinceDay) ORDER BY c.id DESC",
            Object[].class)
        .setParameter("person", personId)
        .setParameter("since", since)
        .setParameter("sinceDay", sinceDay)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> dated(row, personId))
        .toList();
  }

  /** The numbers of cases by what they were made of; the keys are unguessable, so one case each. */
  public Map<String, CaseNumber> numbers(Set<String> keys) {
    return entities
        .createQuery(
            "SELECT c.idempotencyKey, c.number FROM CaseFile c WHERE c.idempotencyKey IN :keys"
                + " AND c.kind IN :bookings",
            Object[].class)
        .setParameter("keys", keys)
        .setParameter("bookings", BOOKINGS)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row -> new CaseNumber((String) row[1]),
                (one, other) -> one));
  }

  /** What was agreed for bookings, by their numbers. */
  public Map<CaseNumber, DatedCase.Agreed> agreed(Set<String> numbers) {
    return entities
        .createQuery(
            "SELECT c.number, c.idempotencyKey, c.answers FROM CaseFile c"
                + " WHERE c.number IN :numbers",
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> new CaseNumber((String) row[0]),
                row -> new DatedCase.Agreed((String) row[1], (String) row[2])));
  }

  private static DatedCase dated(Object[] row, String personId) {
    CaseRow facts = CaseColumns.row(row);
    return new DatedCase(
        facts,
        (Integer) row[FIRST_EXTRA],
        Optional.ofNullable((String) row[FIRST_EXTRA + 1])
            .filter(party -> !party.equals(personId))
            .map(id -> new DatedCase.Party(id, (String) row[FIRST_EXTRA + 2])),
        standing(facts, (CaseStatus) row[FIRST_EXTRA + 3]));
  }

  private static DatedCase.Standing standing(CaseRow facts, CaseStatus askedIn) {
    if (!facts.status().isOpen()) {
      boolean over =
          facts.status() == CaseStatus.CANCELLED
              || facts.status() == CaseStatus.WITHDRAWN
              || facts.outcome().filter(Outcomes::leavesTheTime).isPresent();
      return over ? DatedCase.Standing.CANCELLED : DatedCase.Standing.CONFIRMED;
    }
    boolean stands =
        facts.status() == CaseStatus.CONFIRMED
            || (facts.status() == CaseStatus.WAITING_FOR_CITIZEN
                && askedIn == CaseStatus.CONFIRMED);
    return stands ? DatedCase.Standing.CONFIRMED : DatedCase.Standing.TENTATIVE;
  }
}
