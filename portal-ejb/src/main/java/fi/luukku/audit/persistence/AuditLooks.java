package fi.luukku.audit.persistence;

import fi.luukku.audit.Look;
import fi.luukku.audit.LookerRole;
import fi.luukku.shared.Page;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The looks at a person's data: events that say whose they were. */
@ApplicationScoped
public class AuditLooks {

  @PersistenceContext private EntityManager entities;

  public Page<Look> at(String subject, int first, int size) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT CAST(happened AS CHAR), actor, role, object FROM audit_event"
                    + " WHERE subject = ?1 AND NOT denied ORDER BY id DESC LIMIT ?2 OFFSET ?3")
            .setParameter(1, subject)
            .setParameter(2, size)
            .setParameter(3, first)
            .getResultList();
    List<Look> looks = rows.stream().map(row -> look((Object[]) row)).toList();
    return Page.of(looks, first, size, () -> count(subject));
  }

  private long count(String subject) {
    return ((Number)
            entities
                .createNativeQuery(
                    "SELECT COUNT(*) FROM audit_event WHERE subject = ?1 AND NOT denied")
                .setParameter(1, subject)
                .getSingleResult())
        .longValue();
  }

  private static Look look(Object[] row) {
    Instant at = TimeSource.fromUtc((String) row[0]);
    return new Look(at, (String) row[1], LookerRole.valueOf((String) row[2]), (String) row[3]);
  }
}
