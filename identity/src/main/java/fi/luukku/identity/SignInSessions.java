package fi.luukku.identity;

import fi.luukku.identity.domain.Opaque;
import fi.luukku.identity.persistence.SignInSessionRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the sign-in behind a request: one indexed read, remembered on this node for five seconds,
 * so a sign-out on another node is late by no more than that.
 */
@ApplicationScoped
public class SignInSessions {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final int MOST = 2_000;
  private static final int COOKIE_LENGTH = 43;

  /** A page that asks how long the sign-in lasts is not somebody who is there. */
  private static final String ONLY_ASKED = "/session/left";

  @Inject Cookies cookies;
  @Inject SignInSessionRows rows;
  @Inject Clock clock;

  private volatile Instant lookedThrough = Instant.MIN;
  private final Map<String, Read> remembered = new ConcurrentHashMap<>();

  private record Read(Optional<SignInSession> session, Instant at) {}

  /** The sign-in that counts at the door of this request. */
  public Optional<SignInSession> of(HttpServletRequest request) {
    return of(request, Door.of(request));
  }

  /** The browser's sign-in at a door, whichever the request came by. */
  public Optional<SignInSession> of(HttpServletRequest request, Door door) {
    String attribute = SignInSessions.class.getName() + door;
    if (request.getAttribute(attribute) instanceof Optional<?> known) {
      return known.map(SignInSession.class::cast);
    }
    Optional<SignInSession> session =
        cookies
            .value(request, door.cookie())
            .filter(value -> value.length() == COOKIE_LENGTH)
            .flatMap(value -> find(Opaque.fingerprint(value), door))
            .flatMap(found -> isOnlyAsked(request) ? Optional.of(found) : keepActive(found));
    request.setAttribute(attribute, session);
    return session;
  }

  /** Forgets a request's sign-in, after it ended while the request was served. */
  void forget(HttpServletRequest request, SignInSession session) {
    forget(session.id());
    request.setAttribute(SignInSessions.class.getName() + session.door(), Optional.empty());
  }

  /** A sign-in is over, and from now on over for this node too. */
  void forget(String id) {
    remember(id, Optional.empty(), clock.instant());
  }

  /** Whether this node still takes it for one that lasts, without asking the database. */
  boolean remembers(String id) {
    Read known = remembered.get(id);
    return known != null && known.session().isPresent();
  }

  /**
   * From now on this sign-in's citizen acts for another, or for himself again. It holds for all his
   * tabs; another node may be late by the five seconds.
   *
   * @return false where nobody is signed in as a citizen
   */
  boolean actFor(HttpServletRequest request, Optional<OnBehalf> chosen) {
    Optional<SignInSession> session = of(request, Door.CITIZEN);
    if (session.isEmpty() || !rows.actFor(session.get().id(), chosen)) {
      return false;
    }
    remembered.remove(session.get().id());
    request.removeAttribute(SignInSessions.class.getName() + Door.CITIZEN);
    return true;
  }

  /** Forgets all that this node remembers, after sign-ins ended that it cannot name. */
  void forgetAll() {
    remembered.clear();
  }

  private Optional<SignInSession> find(String id, Door door) {
    Instant now = clock.instant();
    return read(id, now)
        .filter(session -> session.door() == door)
        .filter(session -> session.isAlive(now));
  }

  private static boolean isOnlyAsked(HttpServletRequest request) {
    return Door.path(request).endsWith(ONLY_ASKED);
  }

  private Optional<SignInSession> read(String id, Instant now) {
    Read known = remembered.get(id);
    if (known != null && now.isBefore(known.at().plus(REMEMBERED))) {
      return known.session();
    }
    Optional<SignInSession> session = rows.find(id);
    remember(id, session, now);
    return session;
  }

  /** Writes activity down; that finds out, too, when another node has ended the sign-in. */
  private Optional<SignInSession> keepActive(SignInSession session) {
    Instant now = clock.instant();
    if (!session.isDueForActivity(now)) {
      return Optional.of(session);
    }
    Optional<SignInSession> active =
        rows.activeAt(session.id(), now) ? Optional.of(session.activeAt(now)) : Optional.empty();
    remember(session.id(), active, now);
    return active;
  }

  /** How many are remembered now: nobody stays here who has gone. */
  int remembered() {
    return remembered.size();
  }

  private void remember(String id, Optional<SignInSession> session, Instant now) {
    if (remembered.size() >= MOST || !now.isBefore(lookedThrough.plus(REMEMBERED))) {
      lookedThrough = now;
      remembered.values().removeIf(read -> !now.isBefore(read.at().plus(REMEMBERED)));
    }
    if (remembered.size() < MOST || remembered.containsKey(id)) {
      remembered.put(id, new Read(session, now));
    }
  }
}
