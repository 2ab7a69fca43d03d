package fi.luukku.casework.persistence;

import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Drafts that come to their end. */
@ApplicationScoped
public class EndingDrafts {
  private static final String CITIZEN = "citizen:";

  @PersistenceContext private EntityManager entities;

  /**
   * A draft whose end is near.
   *
   * @param person who began it
   */
  public record Ending(String id, String person, Instant updated) {}

  /** Some that were last changed before {@code before} and of which nobody was told. */
  public List<Ending> untold(Instant before, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT id, owner_key, CAST(updated AS CHAR) FROM draft WHERE warned IS NULL"
                    + " AND updated < ?1 AND owner_key LIKE 'citizen:%' LIMIT "
                    + most
                    + " FOR UPDATE SKIP LOCKED")
            .setParameter(1, TimeSource.utc(before))
            .getResultList();
    return rows.stream().map(row -> ending((Object[]) row)).toList();
  }

  private static Ending ending(Object[] row) {
    String owner = (String) row[1];
    return new Ending(
        (String) row[0], owner.substring(CITIZEN.length()), TimeSource.fromUtc((String) row[2]));
  }

  /** Writes down that they were told of. */
  public void told(Collection<String> ids, Instant now) {
    if (ids.isEmpty()) {
      return;
    }
    entities
        .createNativeQuery("UPDATE draft SET warned = ?1 WHERE id IN (" + Ids.listed(ids) + ")")
        .setParameter(1, TimeSource.utc(now))
        .executeUpdate();
  }

  /** Removes some that were told of and last changed before two moments, and gives their ids. */
  public List<String> removeTold(Instant toldBefore, Instant changedBefore, int most) {
    return removed(
        entities
            .createNativeQuery(some("warned < ?1 AND updated < ?2", most))
            .setParameter(1, TimeSource.utc(toldBefore))
            .setParameter(2, TimeSource.utc(changedBefore)));
  }

  /** Removes some of visitors that were last changed before {@code before}, and gives their ids. */
  public List<String> removeOfVisitors(Instant before, int most) {
    return removed(
        entities
            .createNativeQuery(some("updated < ?1 AND owner_key LIKE 'visitor:%'", most))
            .setParameter(1, TimeSource.utc(before)));
  }

  /** What somebody saves at this moment is left alone: to wait for it could be a deadlock. */
  private static String some(String which, int most) {
    return "SELECT id FROM draft WHERE " + which + " LIMIT " + most + " FOR UPDATE SKIP LOCKED";
  }

  private List<String> removed(Query chosen) {
    List<?> rows = chosen.getResultList();
    List<String> ids = rows.stream().map(String::valueOf).toList();
    if (!ids.isEmpty()) {
      entities
          .createNativeQuery("DELETE FROM draft WHERE id IN (" + Ids.listed(ids) + ")")
          .executeUpdate();
    }
    return ids;
  }
}
