package fi.luukku.facilities.persistence;

import fi.luukku.facilities.domain.PlannedBreak;
import fi.luukku.reservations.Period;
import fi.luukku.shared.AsciiColumn;
import fi.luukku.shared.LocalizedTextColumn;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code facility_break}. */
@ApplicationScoped
public class Breaks {
  private static final String ROW =
      "SELECT id, part, CAST(starts AS CHAR), CAST(ends AS CHAR), reason FROM facility_break ";
  private static final LocalizedTextColumn TEXT = new LocalizedTextColumn();

  @PersistenceContext private EntityManager entities;

  /** Whether there was none of this id. */
  public boolean add(PlannedBreak one) {
    return entities
            .createNativeQuery(
                "INSERT IGNORE INTO facility_break (id, part, starts, ends, reason)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5)")
            .setParameter(1, one.id())
            .setParameter(2, one.part())
            .setParameter(3, TimeSource.utc(one.time().starts()))
            .setParameter(4, TimeSource.utc(one.time().ends()))
            .setParameter(5, TEXT.convertToDatabaseColumn(one.reason()))
            .executeUpdate()
        > 0;
  }

  /** Those that are not over, the earliest first. */
  public List<PlannedBreak> notOver(Instant now) {
    return list(
        entities
            .createNativeQuery(ROW + "WHERE ends > ?1 AND starts < ends ORDER BY starts, part, id")
            .setParameter(1, TimeSource.utc(now)));
  }

  /** One that has a length: of what was ended before it began, nothing is left. */
  public Optional<PlannedBreak> find(String id) {
    if (!AsciiColumn.mayHave(id)) {
      return Optional.empty();
    }
    return list(
            entities.createNativeQuery(ROW + "WHERE id = ?1 AND starts < ends").setParameter(1, id))
        .stream()
        .findFirst();
  }

  /** Ends one now, or where it has not begun, before it begins. */
  public void end(String id, Instant now) {
    entities
        .createNativeQuery(
            "UPDATE facility_break SET ends = GREATEST(starts, LEAST(ends, ?1)) WHERE id = ?2")
        .setParameter(1, TimeSource.utc(now))
        .setParameter(2, id)
        .executeUpdate();
  }

  private static List<PlannedBreak> list(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(Breaks::read).toList();
  }

  private static PlannedBreak read(Object[] row) {
    return new PlannedBreak(
        (String) row[0],
        (String) row[1],
        new Period(instant(row[2]), instant(row[3])),
        TEXT.convertToEntityAttribute((String) row[4]));
  }

  private static Instant instant(Object written) {
    return TimeSource.fromUtc((String) written);
  }
}
