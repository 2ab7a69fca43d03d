package fi.luukku.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The table of our own keys: one current for each use, and those before it. Private parts sealed.
 */
@ApplicationScoped
public class ClientKeyRows {
  @Inject Database database;

  /**
   * A key as stored.
   *
   * @param kid its id
   * @param sealed the private key, sealed
   */
  public record Row(String kid, byte[] sealed) {}

  /** The current key for a use. */
  public Optional<Row> current(String use) {
    return database.first(
        "SELECT kid, sealed FROM client_key WHERE current_for = ?",
        row -> new Row(row.getString("kid"), row.getBytes("sealed")),
        use);
  }

  /** All keys that others may still need, the current one first. */
  public List<Row> published(String use) {
    return database.all(
        "SELECT kid, sealed FROM client_key WHERE made_for = ? AND retired_at IS NULL"
            + " ORDER BY current_for IS NULL, made_at DESC",
        row -> new Row(row.getString("kid"), row.getBytes("sealed")),
        use);
  }

  /** Makes this the current key, unless another node was faster. */
  public void addFirst(String use, Row key, Instant now) {
    database.change(
        "INSERT IGNORE INTO client_key (kid, made_for, current_for, sealed, made_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        key.kid(),
        use,
        use,
        key.sealed(),
        now);
  }
}
