package fi.luukku.identity.persistence;

import fi.luukku.identity.domain.Opaque;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The table of what may be used once: the first who says so wins, on whichever node. */
@ApplicationScoped
public class UsedValueRows {
  @Inject Database database;

  /** Uses a value up. False where it was used before. */
  public boolean use(String kind, String value, Instant keepUntil) {
    return database.change(
            "INSERT IGNORE INTO used_value (fingerprint, keep_until) VALUES (?, ?)",
            Opaque.fingerprint(kind + " " + value),
            keepUntil)
        == 1;
  }

  /** Clears a few rows that nobody can ask for any more. */
  public void removeSomeOld(Instant now) {
    database.change("DELETE FROM used_value WHERE keep_until < ? LIMIT 50", now);
  }
}
