package fi.luukku.notifications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Mails that are to be sent. */
@ApplicationScoped
public class Notifications {
  private static final int LONGEST_REASON = 300;

  @PersistenceContext private EntityManager entities;

  /** A mail that is to be sent now. */
  public record Due(
      long id, String messageId, String kind, String address, String content, int tries) {}

  /**
   * @param caseId the case it is about; null where it is about the person himself
   */
  public void add(
      String messageId, String kind, Long caseId, String language, String address, String content) {
    entities
        .createNativeQuery(
            "INSERT INTO notification (message_id, kind, case_id, language, address, content,"
                + " written, next_try) VALUES (?1, ?2, ?3, ?4, ?5, ?6, UTC_TIMESTAMP(6),"
                + " UTC_TIMESTAMP(6))")
        .setParameter(1, messageId)
        .setParameter(2, kind)
        .setParameter(3, caseId)
        .setParameter(4, language)
        .setParameter(5, address)
        .setParameter(6, content)
        .executeUpdate();
  }

  /**
   * Takes the next mail that is due, and puts off its next try: no other node sends it meanwhile,
   * and if this one dies it is tried again then.
   *
   * @param seconds until the next try
   */
  public Optional<Due> take(long seconds) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT id, message_id, kind, address, content, tries FROM notification"
                    + " WHERE settled IS NULL AND next_try <= UTC_TIMESTAMP(6)"
                    + " ORDER BY next_try, id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .getResultList();
    Optional<Due> due = rows.stream().findFirst().map(row -> due((Object[]) row));
    due.ifPresent(mail -> putOff(mail.id(), seconds));
    return due;
  }

  private static Due due(Object[] row) {
    return new Due(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue());
  }

  public void putOff(long id, long seconds) {
    entities
        .createNativeQuery(
            "UPDATE notification SET tries = tries + 1,"
                + " next_try = UTC_TIMESTAMP(6) + INTERVAL ?1 SECOND WHERE id = ?2")
        .setParameter(1, seconds)
        .setParameter(2, id)
        .executeUpdate();
  }

  /** It has left; what it said is not kept. */
  public void settle(long id) {
    entities
        .createNativeQuery(
            "UPDATE notification SET settled = UTC_TIMESTAMP(6), content = NULL WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** It never will leave. */
  public void refuse(long id, String reason) {
    entities
        .createNativeQuery(
            "UPDATE notification SET settled = UTC_TIMESTAMP(6), content = NULL, refused = ?1"
                + " WHERE id = ?2")
        .setParameter(1, reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
        .setParameter(2, id)
        .executeUpdate();
  }
}
