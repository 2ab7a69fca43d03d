package fi.luukku.calendars.persistence;

import fi.luukku.calendars.FeedKind;
import fi.luukku.calendars.domain.FeedSecret;
import fi.luukku.calendars.domain.KnownFeed;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code calendar_feed}. */
@ApplicationScoped
public class FeedRows {
  private static final String FEED =
      "SELECT kind, subject, secret_sealed, language,"
          + " CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', made) AS INTEGER)"
          + " FROM calendar_feed WHERE ";

  @PersistenceContext private EntityManager entities;

  public Optional<KnownFeed> bySecret(FeedSecret secret) {
    return read("secret_hash = ?1", secret.hash()).stream().findFirst();
  }

  public Optional<KnownFeed> find(FeedKind kind, String subject) {
    return read("kind = ?1 AND subject = ?2", kind.name(), subject).stream().findFirst();
  }

  /** Gives a calendar this secret; the one it had before opens nothing from then on. */
  public void put(
      FeedKind kind, String subject, FeedSecret secret, String sealed, Language language) {
    Native.change(
        entities,
        "INSERT INTO calendar_feed"
            + " (id, kind, subject, secret_hash, secret_sealed, language, made)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, UTC_TIMESTAMP(6))"
            + " ON DUPLICATE KEY UPDATE secret_hash = VALUES(secret_hash),"
            + " secret_sealed = VALUES(secret_sealed), language = VALUES(language),"
            + " made = VALUES(made)",
        UUID.randomUUID().toString(),
        kind.name(),
        subject,
        secret.hash(),
        sealed,
        language.tag());
  }

  /** Whether there was one to remove. */
  public boolean remove(FeedKind kind, String subject) {
    return Native.change(
            entities,
            "DELETE FROM calendar_feed WHERE kind = ?1 AND subject = ?2",
            kind.name(),
            subject)
        > 0;
  }

  private List<KnownFeed> read(String which, Object... values) {
    return Native.list(entities, FEED + which, values).stream().map(FeedRows::feed).toList();
  }

  private static KnownFeed feed(Object[] row) {
    return new KnownFeed(
        FeedKind.valueOf((String) row[0]),
        (String) row[1],
        (String) row[2],
        Language.of((String) row[3]),
        Native.instant(row[4]));
  }
}
