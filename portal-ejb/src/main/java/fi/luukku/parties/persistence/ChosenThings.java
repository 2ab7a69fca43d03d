package fi.luukku.parties.persistence;

import fi.luukku.parties.Choices.Entry;
import fi.luukku.parties.Consent;
import fi.luukku.parties.MailWish;
import fi.luukku.parties.NoticeWish;
import fi.luukku.parties.ReminderWish;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What persons have chosen. */
@ApplicationScoped
public class ChosenThings {

  @PersistenceContext private EntityManager entities;

  public MailWish wish(String personId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT notices, mail_language, reminder,"
                    + " CAST(COALESCE(reminder_text, FALSE) AS INTEGER)"
                    + " FROM party WHERE person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().findFirst().map(row -> wish((Object[]) row)).orElse(MailWish.UNSAID);
  }

  private static MailWish wish(Object[] row) {
    NoticeWish notices = row[0] == null ? NoticeWish.ALL : NoticeWish.valueOf((String) row[0]);
    return new MailWish(
        notices,
        Optional.ofNullable((String) row[1]).map(Language::of),
        reminder((String) row[2], notices),
        ((Number) row[3]).intValue() != 0);
  }

  /** Who reads everything in the service is not reminded either, unless he has said so. */
  private static ReminderWish reminder(String said, NoticeWish notices) {
    ReminderWish unsaid = notices == NoticeWish.NONE ? ReminderWish.NONE : ReminderWish.DAY;
    return Optional.ofNullable(said).map(ReminderWish::valueOf).orElse(unsaid);
  }

  public void save(
      String personId,
      NoticeWish notices,
      ReminderWish reminder,
      boolean byText,
      Language language) {
    entities
        .createNativeQuery(
            "UPDATE party SET notices = ?1, mail_language = ?2, reminder = ?4, reminder_text = ?5"
                + " WHERE person_id = ?3")
        .setParameter(1, notices.name())
        .setParameter(2, language.tag())
        .setParameter(3, personId)
        .setParameter(4, reminder.name())
        .setParameter(5, byText)
        .executeUpdate();
  }

  /** The latest first. */
  public List<Entry> history(String personId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT CAST(at AS CHAR), consent, CAST(given AS INTEGER), wording"
                    + " FROM consent_entry WHERE person_id = ?1 ORDER BY id DESC")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  private static Entry entry(Object[] row) {
    return new Entry(
        TimeSource.fromUtc((String) row[0]),
        Consent.valueOf((String) row[1]),
        ((Number) row[2]).intValue() != 0,
        ((Number) row[3]).intValue());
  }

  public void add(String personId, Consent consent, boolean given) {
    entities
        .createNativeQuery(
            "INSERT INTO consent_entry (person_id, consent, given, wording, at)"
                + " VALUES (?1, ?2, ?3, ?4, UTC_TIMESTAMP(6))")
        .setParameter(1, personId)
        .setParameter(2, consent.name())
        .setParameter(3, given)
        .setParameter(4, consent.wording())
        .executeUpdate();
  }
}
