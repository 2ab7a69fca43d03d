package fi.luukku.forwarding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Messages that came, by sender and id. */
@ApplicationScoped
public class Inbox {
  private static final int LONGEST_REASON = 1000;

  @PersistenceContext private EntityManager entities;

  /** How a message that came before ended. */
  public record Known(Optional<String> deadReason) {}

  /** Whether the message is new; where it is being taken elsewhere right now this waits. */
  public boolean claim(String source, String eventId) {
    return entities
            .createNativeQuery(
                "INSERT IGNORE INTO inbox (source, event_id, received)"
                    + " VALUES (?1, ?2, UTC_TIMESTAMP(6))")
            .setParameter(1, source)
            .setParameter(2, eventId)
            .executeUpdate()
        > 0;
  }

  /** What was done with a message that is not new. */
  public Known known(String source, String eventId) {
    List<?> reasons =
        entities
            .createNativeQuery(
                "SELECT coalesce(dead_reason, '') FROM inbox WHERE source = ?1 AND event_id = ?2")
            .setParameter(1, source)
            .setParameter(2, eventId)
            .getResultList();
    return new Known(
        reasons.stream().map(String.class::cast).filter(reason -> !reason.isEmpty()).findFirst());
  }

  public void bury(String source, String eventId, String reason) {
    entities
        .createNativeQuery(
            "INSERT INTO inbox (source, event_id, received, dead_reason)"
                + " VALUES (?1, ?2, UTC_TIMESTAMP(6), ?3)"
                + " ON DUPLICATE KEY UPDATE dead_reason = coalesce(dead_reason, ?3)")
        .setParameter(1, source)
        .setParameter(2, eventId)
        .setParameter(3, reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
        .executeUpdate();
  }

  public long dead() {
    return ((Number)
            entities
                .createNativeQuery("SELECT count(*) FROM inbox WHERE dead_reason IS NOT NULL")
                .getSingleResult())
        .longValue();
  }
}
