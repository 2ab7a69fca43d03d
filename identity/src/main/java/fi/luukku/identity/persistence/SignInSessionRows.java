package fi.luukku.identity.persistence;

import fi.luukku.identity.Device;
import fi.luukku.identity.Door;
import fi.luukku.identity.OnBehalf;
import fi.luukku.identity.Secrets;
import fi.luukku.identity.SignInSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The table of sign-ins. Who it is stands sealed in the row: a copy of the table names nobody and,
 * as it knows fingerprints of cookies only, opens no door.
 */
@ApplicationScoped
public class SignInSessionRows {
  private static final String PURPOSE = "sign-in sessions";
  private static final String SIGN_OUT = "sign-out tokens";
  private static final String ACTING = "acting on behalf";

  @Inject Database database;
  @Inject Secrets secrets;

  public Optional<SignInSession> find(String id) {
    return database.first(
        "SELECT id, door, person_id, issuer, subject, sid, caller, acting, signed_in_at,"
            + " last_active_at, ends_at FROM sign_in_session WHERE id = ?",
        this::session,
        id);
  }

  /**
   * Keeps a sign-in.
   *
   * @param device what it is made with
   * @param refreshToken what ends it at the provider, where the provider gave one
   */
  public void add(SignInSession session, Device device, Optional<String> refreshToken) {
    database.change(
        "INSERT INTO sign_in_session (id, door, person_id, issuer, subject, sid, caller, acting,"
            + " sign_out_token, device, signed_in_at, last_active_at, ends_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        session.id(),
        session.door().name(),
        session.caller().id(),
        session.origin().issuer(),
        session.origin().subject(),
        session.origin().sid(),
        secrets.sealing(PURPOSE).seal(CallerText.of(session.caller()), session.id()),
        sealed(session.caller().onBehalf(), session.id()),
        refreshToken.map(token -> sealToken(token, session.id())).orElse(null),
        device.written(),
        session.signedInAt(),
        session.lastActiveAt(),
        session.endsAt());
  }

  /** Writes activity down. False where the sign-in is there no more. */
  public boolean activeAt(String id, Instant now) {
    return database.change(
            "UPDATE sign_in_session SET last_active_at = GREATEST(last_active_at, ?) WHERE id = ?",
            now,
            id)
        == 1;
  }

  /** What ends a sign-in at the provider, where the provider gave something for that. */
  public Optional<String> signOutToken(String id) {
    return database
        .first(
            "SELECT sign_out_token FROM sign_in_session WHERE id = ?",
            row -> Optional.ofNullable(row.getBytes("sign_out_token")),
            id)
        .flatMap(box -> box)
        .flatMap(box -> secrets.sealing(SIGN_OUT).open(box, id))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private byte[] sealToken(String token, String id) {
    return secrets.sealing(SIGN_OUT).seal(token.getBytes(StandardCharsets.UTF_8), id);
  }

  /**
   * Keeps for whom the sign-in's citizen acts from now on.
   *
   * @return false where the sign-in is there no more
   */
  public boolean actFor(String id, Optional<OnBehalf> chosen) {
    return database.change(
            "UPDATE sign_in_session SET acting = ? WHERE id = ? AND door = 'CITIZEN'",
            sealed(chosen, id),
            id)
        == 1;
  }

  private byte[] sealed(Optional<OnBehalf> chosen, String id) {
    return chosen.map(party -> secrets.sealing(ACTING).seal(CallerText.of(party), id)).orElse(null);
  }

  public void remove(String id) {
    database.change("DELETE FROM sign_in_session WHERE id = ?", id);
  }

  /** Ends one sign-in at the provider, whichever browsers it was used in. Returns how many. */
  public int removeBySid(String issuer, String sid) {
    return database.change("DELETE FROM sign_in_session WHERE issuer = ? AND sid = ?", issuer, sid);
  }

  /** Ends all sign-ins of a person at the provider. Returns how many. */
  public int removeBySubject(String issuer, String subject) {
    return database.change(
        "DELETE FROM sign_in_session WHERE issuer = ? AND subject = ?", issuer, subject);
  }

  /** Clears a few rows that are over, so that no job is needed for it. */
  public void removeSomeEnded(Instant now) {
    database.change("DELETE FROM sign_in_session WHERE ends_at < ? LIMIT 50", now);
    database.change(
        "DELETE FROM sign_in_session WHERE last_active_at < ? LIMIT 50",
        now.minus(SignInSession.IDLE));
  }

  SignInSession session(ResultSet row) throws SQLException {
    String id = row.getString("id");
    Door door = Door.valueOf(row.getString("door"));
    return new SignInSession(
        id,
        door,
        CallerText.caller(door, row.getString("person_id"), open(row.getBytes("caller"), id))
            .actingFor(onBehalf(row.getBytes("acting"), id)),
        new SignInSession.Origin(
            row.getString("issuer"), row.getString("subject"), row.getString("sid")),
        Database.instant(row, "signed_in_at"),
        Database.instant(row, "last_active_at"),
        Database.instant(row, "ends_at"));
  }

  private byte[] open(byte[] sealed, String id) {
    return secrets
        .sealing(PURPOSE)
        .open(sealed, id)
        .orElseThrow(() -> new IllegalStateException("A sign-in was sealed with another key."));
  }

  private Optional<OnBehalf> onBehalf(byte[] sealed, String id) {
    return Optional.ofNullable(sealed)
        .flatMap(box -> secrets.sealing(ACTING).open(box, id))
        .map(CallerText::onBehalf);
  }
}
