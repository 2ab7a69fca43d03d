package fi.luukku.appointments.persistence;

import fi.luukku.appointments.domain.DeskException;
import fi.luukku.appointments.domain.DeskException.Kind;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code desk_exception}. */
@ApplicationScoped
public class DeskExceptions {
  private static final String ROW =
      "SELECT id, batch, kind, desk, CAST(starts AS CHAR), CAST(ends AS CHAR), reason"
          + " FROM desk_exception ";

  @PersistenceContext private EntityManager entities;

  /** Whether there was none of this id. */
  public boolean add(DeskException one) {
    return entities
            .createNativeQuery(
                "INSERT IGNORE INTO desk_exception (id, batch, kind, desk, starts, ends, reason)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .setParameter(1, one.id())
            .setParameter(2, one.batch())
            .setParameter(3, one.kind().name())
            .setParameter(4, one.desk())
            .setParameter(5, TimeSource.utc(one.time().starts()))
            .setParameter(6, TimeSource.utc(one.time().ends()))
            .setParameter(7, one.reason())
            .executeUpdate()
        > 0;
  }

  /** What is not over, of all desks; the earliest first. */
  public List<DeskException> of(Kind kind, Instant now) {
    return list(
        entities
            .createNativeQuery(ROW + "WHERE kind = ?1 AND ends > ?2 ORDER BY starts, desk, id")
            .setParameter(1, kind.name())
            .setParameter(2, TimeSource.utc(now)));
  }

  public Optional<DeskException> find(String id) {
    if (!isId(id)) {
      return Optional.empty();
    }
    return list(entities.createNativeQuery(ROW + "WHERE id = ?1").setParameter(1, id)).stream()
        .findFirst();
  }

  public List<DeskException> ofBatch(String batch) {
    if (!isId(batch)) {
      return List.of();
    }
    return list(
        entities
            .createNativeQuery(ROW + "WHERE batch = ?1 ORDER BY starts, desk, id")
            .setParameter(1, batch));
  }

  public void remove(String id) {
    entities
        .createNativeQuery("DELETE FROM desk_exception WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** What is no id is asked of no table: its column holds no such letters. */
  private static boolean isId(String id) {
    return id.matches("[0-9a-f-]{36}");
  }

  private static List<DeskException> list(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(DeskExceptions::read).toList();
  }

  private static DeskException read(Object[] row) {
    return new DeskException(
        (String) row[0],
        (String) row[1],
        Kind.valueOf((String) row[2]),
        (String) row[3],
        new Period(instant(row[4]), instant(row[5])),
        (String) row[6]);
  }

  private static Instant instant(Object written) {
    return TimeSource.fromUtc((String) written);
  }
}
