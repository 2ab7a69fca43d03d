package fi.luukku.identity.persistence;

import fi.luukku.identity.domain.KeyCalendar.Dated;
import fi.luukku.identity.domain.KeyCalendar.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The table of our own keys: for each use one current, at most one next, and the retired ones.
 * Private parts sealed. Each step is taken by one node, whichever is faster.
 */
@ApplicationScoped
public class ClientKeyRows {
  @Inject Database database;

  /**
   * A key as stored.
   *
   * @param dated its id, stage and times
   * @param sealed the private key, sealed
   */
  public record Row(Dated dated, byte[] sealed) {
    public String kid() {
      return dated.kid();
    }
  }

  /** All keys for a use: the current one, the next one, then the retired ones, latest first. */
  public List<Row> all(String use) {
    return database.all(
        "SELECT kid, sealed, made_at, current_for, current_since, next_for, retired_at"
            + " FROM client_key WHERE made_for = ?"
            + " ORDER BY current_for IS NULL, next_for IS NULL, retired_at DESC",
        ClientKeyRows::row,
        use);
  }

  /** Makes this the current key, unless another node was faster. */
  public void addFirst(String use, String kid, byte[] sealed, Instant now) {
    database.change(
        "INSERT IGNORE INTO client_key (kid, made_for, current_for, sealed, made_at, current_since)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        kid,
        use,
        use,
        sealed,
        now,
        now);
  }

  /** Makes this the next key, unless another node was faster. */
  public void addNext(String use, String kid, byte[] sealed, Instant now) {
    database.change(
        "INSERT IGNORE INTO client_key (kid, made_for, next_for, sealed, made_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        kid,
        use,
        use,
        sealed,
        now);
  }

  /** Retires the current key for the next one, unless another node was faster. */
  @Transactional
  public void turn(String use, String current, String next, Instant now) {
    int retired =
        database.change(
            "UPDATE client_key SET current_for = NULL, retired_at = ?"
                + " WHERE kid = ? AND current_for = ?",
            now,
            current,
            use);
    if (retired == 0) {
      return;
    }
    int promoted =
        database.change(
            "UPDATE client_key SET next_for = NULL, current_for = ?, current_since = ?"
                + " WHERE kid = ? AND next_for = ?",
            use,
            now,
            next,
            use);
    if (promoted == 0) {
      throw new IllegalStateException("The next key is gone, so the current one stays.");
    }
  }

  /** Forgets a retired key for good. */
  public void forget(String kid) {
    database.change("DELETE FROM client_key WHERE kid = ? AND retired_at IS NOT NULL", kid);
  }

  private static Row row(ResultSet row) throws SQLException {
    Instant made = Database.instant(row, "made_at");
    Optional<Instant> retired = optional(row, "retired_at");
    Stage stage =
        row.getString("current_for") != null
            ? Stage.CURRENT
            : row.getString("next_for") != null ? Stage.NEXT : Stage.RETIRED;
    Instant since =
        switch (stage) {
          case CURRENT -> optional(row, "current_since").orElse(made);
          case NEXT -> made;
          case RETIRED -> retired.orElse(made);
        };
    return new Row(new Dated(row.getString("kid"), stage, made, since), row.getBytes("sealed"));
  }

  private static Optional<Instant> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }
}
