package fi.luukku.casework.persistence;

import fi.luukku.casework.AtDraft;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which page of a draft somebody has before him. */
@ApplicationScoped
public class DraftPresences {
  @PersistenceContext private EntityManager entities;

  public void mark(UUID draft, String person, String name, String part) {
    entities
        .createNativeQuery(
            "INSERT INTO draft_presence (draft_id, person_id, name, part, seen)"
                + " VALUES (?1, ?2, ?3, ?4, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE"
                + " name = VALUE(name), part = VALUE(part), seen = VALUE(seen)")
        .setParameter(1, draft.toString())
        .setParameter(2, person)
        .setParameter(3, name)
        .setParameter(4, part)
        .executeUpdate();
  }

  public void forget(UUID draft, String person) {
    entities
        .createNativeQuery("DELETE FROM draft_presence WHERE draft_id = ?1 AND person_id = ?2")
        .setParameter(1, draft.toString())
        .setParameter(2, person)
        .executeUpdate();
  }

  /** The others who were there in the last minutes, by name. */
  public List<AtDraft> others(UUID draft, String person, int minutes) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT name, part, CAST(seen AS CHAR) FROM draft_presence"
                    + " WHERE draft_id = ?1 AND person_id <> ?2"
                    + " AND seen > UTC_TIMESTAMP(6) - INTERVAL ?3 MINUTE ORDER BY name")
            .setParameter(1, draft.toString())
            .setParameter(2, person)
            .setParameter(3, minutes)
            .getResultList();
    return rows.stream().map(row -> there((Object[]) row)).toList();
  }

  private static AtDraft there(Object[] row) {
    Instant seen = TimeSource.fromUtc((String) row[2]);
    return new AtDraft((String) row[0], (String) row[1], seen);
  }
}
