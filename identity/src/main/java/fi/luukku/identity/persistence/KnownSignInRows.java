package fi.luukku.identity.persistence;

import fi.luukku.identity.Device;
import fi.luukku.identity.Door;
import fi.luukku.identity.KnownSignIn;
import fi.luukku.identity.SignInSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of sign-ins, read for lists. Names of citizens stay sealed. */
@ApplicationScoped
public class KnownSignInRows {
  private static final int MOST = 300;
  private static final String ALIVE =
      "SELECT id, door, person_id, issuer, subject, sid, caller, acting, device, signed_in_at,"
          + " last_active_at, ends_at FROM sign_in_session"
          + " WHERE door = ? AND ends_at > ? AND last_active_at > ?";
  private static final String LATEST_FIRST = " ORDER BY signed_in_at DESC, id LIMIT " + MOST;

  @Inject Database database;
  @Inject SignInSessionRows sessions;

  public List<KnownSignIn> ofPerson(Door door, String personId, Instant now) {
    return database.all(
        ALIVE + " AND person_id = ?" + LATEST_FIRST,
        this::known,
        door.name(),
        now,
        now.minus(SignInSession.IDLE),
        personId);
  }

  public List<KnownSignIn> at(Door door, Instant now) {
    return database.all(
        ALIVE + LATEST_FIRST, this::known, door.name(), now, now.minus(SignInSession.IDLE));
  }

  /** By the beginning of its id: a tilde comes after all that ids are made of. */
  public Optional<KnownSignIn> find(Door door, String key, Instant now) {
    return KnownSignIn.isKey(key)
        ? database.first(
            ALIVE + " AND id BETWEEN ? AND ?",
            this::known,
            door.name(),
            now,
            now.minus(SignInSession.IDLE),
            key,
            key + "~")
        : Optional.empty();
  }

  private KnownSignIn known(ResultSet row) throws SQLException {
    Door door = Door.valueOf(row.getString("door"));
    return new KnownSignIn(
        row.getString("id"),
        door,
        row.getString("person_id"),
        door == Door.STAFF ? sessions.session(row).caller().name() : "",
        Device.read(row.getString("device")),
        Database.instant(row, "signed_in_at"),
        Database.instant(row, "last_active_at"));
  }
}
