package fi.luukku.notifications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mails that are to be sent. */
@ApplicationScoped
public class Notifications {
  private static final int LONGEST_REASON = 300;
  private static final int COLUMNS = 7;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

  @PersistenceContext private EntityManager entities;

  /** A mail that is to be sent now. */
  public record Due(
      long id, String messageId, String kind, String address, String content, int tries) {}

  /**
   * A mail to be written down.
   *
   * @param caseId the case it is about; null where it is about the person himself
   * @param due when it is to go out; empty for at once
   */
  public record Mail(
      String kind,
      Long caseId,
      String language,
      String address,
      String content,
      Optional<Instant> due) {}

  /**
   * @param caseId the case it is about; null where it is about the person himself
   */
  public void add(
      String messageId, String kind, Long caseId, String language, String address, String content) {
    add(List.of(new Mail(kind, caseId, language, address, content, Optional.empty())), messageId);
  }

  /** Several at once, in one statement. */
  public void add(List<Mail> mails) {
    if (!mails.isEmpty()) {
      add(mails, UUID.randomUUID().toString());
    }
  }

  private void add(List<Mail> mails, String firstId) {
    Query insert =
        entities.createNativeQuery(
            "INSERT INTO notification (message_id, kind, case_id, language, address, content,"
                + " written, next_try) VALUES "
                + IntStream.range(0, mails.size())
                    .mapToObj(Notifications::marks)
                    .collect(Collectors.joining(", ")));
    for (int row = 0; row < mails.size(); row++) {
      Mail mail = mails.get(row);
      int first = row * COLUMNS + 1;
      insert.setParameter(first, row == 0 ? firstId : UUID.randomUUID().toString());
      insert.setParameter(first + 1, mail.kind());
      insert.setParameter(first + 2, mail.caseId());
      insert.setParameter(first + 3, mail.language());
      insert.setParameter(first + 4, mail.address());
      insert.setParameter(first + 5, mail.content());
      insert.setParameter(first + 6, mail.due().map(Notifications::written).orElse(null));
    }
    insert.executeUpdate();
  }

  private static String marks(int row) {
    Object[] marks = IntStream.range(1, COLUMNS + 1).mapToObj(n -> row * COLUMNS + n).toArray();
    return String.format(
        "(?%d, ?%d, ?%d, ?%d, ?%d, ?%d, UTC_TIMESTAMP(6),"
            + " COALESCE(CAST(?%d AS DATETIME(6)), UTC_TIMESTAMP(6)))",
        marks);
  }

  private static String written(Instant instant) {
    return TIME.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  /** Whether a mail of this kind was ever written about the case. */
  public boolean knows(long caseId, String kind) {
    return !entities
        .createNativeQuery("SELECT id FROM notification WHERE case_id = ?1 AND kind = ?2 LIMIT 1")
        .setParameter(1, caseId)
        .setParameter(2, kind)
        .getResultList()
        .isEmpty();
  }

  /** Takes back what was written about the case; what has left, has left. */
  public void remove(long caseId, String kind) {
    entities
        .createNativeQuery("DELETE FROM notification WHERE case_id = ?1 AND kind = ?2")
        .setParameter(1, caseId)
        .setParameter(2, kind)
        .executeUpdate();
  }

  /** It is not due yet: no try of it counts. */
  public void waitUntil(long id, Instant due) {
    entities
        .createNativeQuery(
            "UPDATE notification SET tries = 0, next_try = CAST(?1 AS DATETIME(6)) WHERE id = ?2")
        .setParameter(1, written(due))
        .setParameter(2, id)
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
