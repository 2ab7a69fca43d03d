package fi.luukku.notifications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How many mails of nameless matters were asked for, by letterbox and hour. */
@ApplicationScoped
public class StrangerMails {
  @PersistenceContext private EntityManager entities;

  /** This hour's and this day's number. */
  public record Count(long thisHour, long today) {}

  /**
   * Counts one more; whoever counts for the same letterbox at the same moment waits.
   *
   * @param letterbox a fingerprint, never the address itself
   * @param now UTC
   */
  public Count one(byte[] letterbox, LocalDateTime now) {
    entities
        .createNativeQuery(
            "INSERT INTO stranger_mail (letterbox, day, hour, mails) VALUES (?1, ?2, ?3, 1)"
                + " ON DUPLICATE KEY UPDATE mails = mails + 1")
        .setParameter(1, letterbox)
        .setParameter(2, now.toLocalDate())
        .setParameter(3, now.getHour())
        .executeUpdate();
    Object[] sums =
        (Object[])
            entities
                .createNativeQuery(
                    "SELECT sum(CASE WHEN hour = ?3 THEN mails ELSE 0 END), sum(mails)"
                        + " FROM stranger_mail WHERE letterbox = ?1 AND day = ?2")
                .setParameter(1, letterbox)
                .setParameter(2, now.toLocalDate())
                .setParameter(3, now.getHour())
                .getSingleResult();
    return new Count(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
  }

  /** Forgets days that count no more. */
  public int removeBefore(LocalDate day) {
    return entities
        .createNativeQuery("DELETE FROM stranger_mail WHERE day < ?1 LIMIT 1000")
        .setParameter(1, day)
        .executeUpdate();
  }
}
