package fi.luukku.forwarding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Messages that are to leave. */
@ApplicationScoped
public class Outbox {
  @PersistenceContext private EntityManager entities;

  /** A message that waits: {@code body} is the CloudEvent as it will be sent. */
  public record Waiting(long id, String eventId, String queueKey, String body) {}

  public void add(String eventId, long caseId, String queueKey, String body) {
    entities
        .createNativeQuery(
            "INSERT INTO outbox (event_id, case_id, queue_key, body, written)"
                + " VALUES (?1, ?2, ?3, ?4, UTC_TIMESTAMP(6))")
        .setParameter(1, eventId)
        .setParameter(2, caseId)
        .setParameter(3, queueKey)
        .setParameter(4, body)
        .executeUpdate();
  }

  /**
   * Locks the oldest unsent messages that no other node holds, of each case its oldest alone: so a
   * case's messages keep their order whatever number of nodes relays.
   */
  public List<Waiting> take(int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT o.id, o.event_id, o.queue_key, o.body FROM outbox o"
                    + " WHERE o.sent IS NULL AND NOT EXISTS (SELECT 1 FROM outbox e"
                    + " WHERE e.case_id = o.case_id AND e.sent IS NULL AND e.id < o.id)"
                    + " ORDER BY o.id LIMIT ?1 FOR UPDATE SKIP LOCKED")
            .setParameter(1, most)
            .getResultList();
    return rows.stream().map(row -> waiting((Object[]) row)).toList();
  }

  private static Waiting waiting(Object[] row) {
    return new Waiting(
        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]);
  }

  public void sent(List<Long> ids) {
    String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    entities
        .createNativeQuery("UPDATE outbox SET sent = UTC_TIMESTAMP(6) WHERE id IN (" + in + ")")
        .executeUpdate();
  }

  public long unsent() {
    return ((Number)
            entities
                .createNativeQuery("SELECT count(*) FROM outbox WHERE sent IS NULL")
                .getSingleResult())
        .longValue();
  }

  public Optional<Instant> oldestUnsent() {
    Object micros =
        entities
            .createNativeQuery(
                "SELECT CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', min(written)) AS INTEGER)"
                    + " FROM outbox WHERE sent IS NULL")
            .getSingleResult();
    return Optional.ofNullable((Number) micros)
        .map(since -> Instant.EPOCH.plus(since.longValue(), ChronoUnit.MICROS));
  }
}
