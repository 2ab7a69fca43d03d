package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.StaffWay;
import fi.luukku.casework.VisitRow;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Appointments as the list of a day shows them. */
@ApplicationScoped
public class VisitRows {
  @PersistenceContext private EntityManager entities;

  /** Those that were made of these claims, the earliest first. */
  public List<VisitRow> of(Collection<String> claims) {
    return entities
        .createQuery(
            "SELECT c.idempotencyKey, c.number, c.queueKey, c.title, c.progress.status,"
                + " c.citizenName, c.period.starts, c.period.ends, c.period.place, c.period.way,"
                + " c.progress.arrived, c.progress.outcome, c.handlerName, c.opened,"
                + " c.progress.changed, c.staffWay, c.revision FROM CaseFile c WHERE c.idempotencyKey IN :claims"
                + " AND c.kind = :kind ORDER BY c.period.starts, c.id",
            Object[].class)
        .setParameter("claims", claims)
        .setParameter("kind", CaseKind.APPOINTMENT)
        .getResultStream()
        .map(VisitRows::row)
        .toList();
  }

  private static VisitRow row(Object[] row) {
    return new VisitRow(
        (String) row[0],
        new CaseNumber((String) row[1]),
        (String) row[2],
        (LocalizedText) row[3],
        (CaseStatus) row[4],
        Optional.ofNullable((String) row[5]),
        Optional.of(
            new NewCase.CaseTime(
                (Instant) row[6], (Instant) row[7], (LocalizedText) row[8], (MeetingWay) row[9])),
        Optional.ofNullable((Instant) row[10]),
        Optional.ofNullable((String) row[11]),
        Optional.ofNullable((String) row[12]),
        (Instant) row[13],
        (Instant) row[14],
        Optional.ofNullable((StaffWay) row[15]),
        (Integer) row[16]);
  }
}
