package fi.luukku.identity;

import fi.luukku.identity.domain.Opaque;
import fi.luukku.identity.persistence.SignInSessionRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The portal's half of a sign-in session, put together by hand; the table is a map here. */
final class Portal {
  static final String SESSION = "__Host-luukku-session";
  static final String STAFF_SESSION = "__Host-luukku-staff-session";
  static final String VISITOR = "__Host-luukku-visitor";

  final SignInSessions sessions = new SignInSessions();
  final Visitors visitors = new Visitors();
  final FormTokens tokens = new FormTokens();
  final Challenge challenge = new Challenge();
  final Rows rows = new Rows();
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  /** Sessions as the table keeps them, and how often it was asked. */
  static final class Rows extends SignInSessionRows {
    final Map<String, SignInSession> kept = new HashMap<>();
    int reads;
    int writes;

    @Override
    public Optional<SignInSession> find(String id) {
      reads++;
      return Optional.ofNullable(kept.get(id));
    }

    @Override
    public boolean activeAt(String id, Instant when) {
      writes++;
      return kept.computeIfPresent(id, (key, session) -> session.activeAt(when)) != null;
    }
  }

  Portal() {
    Cookies cookies = new Cookies();
    cookies.settings = IdentityFixture.settings(false);
    sessions.cookies = cookies;
    sessions.rows = rows;
    sessions.clock = clock();
    visitors.cookies = cookies;
    tokens.secrets = IdentityFixture.secrets();
    tokens.sessions = sessions;
    tokens.visitors = visitors;
    challenge.sessions = sessions;
    challenge.settings = cookies.settings;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Signs somebody in at a door, and gives the browser its cookie. */
  SignInSession signIn(Browser browser, Door door) {
    String cookie = Opaque.value();
    SignInSession session =
        new SignInSession(
            Opaque.fingerprint(cookie),
            door,
            caller(door),
            new SignInSession.Origin("https://kunta.example", "subject", "sid"),
            now,
            now,
            now.plus(SignInSession.ABSOLUTE));
    rows.kept.put(session.id(), session);
    browser.hold(door == Door.STAFF ? STAFF_SESSION : SESSION, cookie);
    return session;
  }

  private static Caller caller(Door door) {
    return door == Door.CITIZEN
        ? Caller.citizen("person-1", "Maija Meikäläinen", AssuranceLevel.SUBSTANTIAL)
        : new Caller(
            Caller.Kind.STAFF,
            "person-2",
            "Kaisa Koskinen",
            java.util.Set.of("HANDLER", "STAFF"),
            java.util.Set.of(),
            AssuranceLevel.LOW);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
