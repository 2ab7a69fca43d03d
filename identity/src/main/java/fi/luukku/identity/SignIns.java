package fi.luukku.identity;

import fi.luukku.identity.domain.Opaque;
import fi.luukku.identity.persistence.SignInSessionRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Begins and ends sign-ins. */
@ApplicationScoped
public class SignIns {
  @Inject IdentityBinding binding;
  @Inject SignInSessionRows rows;
  @Inject SignInSessions sessions;
  @Inject Cookies cookies;
  @Inject Event<SignedIn> signedIn;
  @Inject Clock clock;

  /**
   * Signs a person in: the person, the session and what others make of it, in one transaction.
   * Whatever the browser held at this door before is over, so its session id is always a new one.
   *
   * @return the value for the cookie, see {@link #carry}
   * @throws SignInRefused {@code PERSON_CONFLICT} where the provider mixed two persons up
   */
  @Transactional
  public String begin(VerifiedIdentity identity, Optional<SignInSession> before, Arriving browser) {
    return begin(identity, before, Optional.empty(), browser);
  }

  private String begin(
      VerifiedIdentity identity,
      Optional<SignInSession> before,
      Optional<OnBehalf> acting,
      Arriving browser) {
    String person = binding.personOf(identity);
    String cookie = Opaque.value();
    Instant now = clock.instant();
    before.ifPresent(session -> rows.remove(session.id()));
    rows.removeSomeEnded(now);
    rows.add(
        new SignInSession(
            Opaque.fingerprint(cookie),
            identity.door(),
            caller(identity, person).actingFor(acting),
            identity.origin(),
            now,
            now,
            now.plus(SignInSession.ABSOLUTE)),
        browser.device(),
        identity.refreshToken());
    signedIn.fire(
        new SignedIn(
            person,
            identity.door() == Door.STAFF,
            identity.givenName(),
            identity.familyName(),
            identity.email(),
            identity.address(),
            browser.visitor(),
            browser.returnTo()));
    return cookie;
  }

  /**
   * Signs the same person in anew, more surely or more lately identified: another session id, and
   * the one before is over. Whom the person acts for stays; a sign-in from the beginning forgets
   * it.
   *
   * @throws SignInRefused {@code ANOTHER_PERSON} where somebody else was identified; the sign-in
   *     before stays
   */
  @Transactional
  public String strengthen(VerifiedIdentity identity, SignInSession before, Arriving browser) {
    if (!binding.personOf(identity).equals(before.caller().id())) {
      throw new SignInRefused(Reason.ANOTHER_PERSON, "Somebody else was identified.");
    }
    Optional<OnBehalf> acting =
        rows.find(before.id()).flatMap(current -> current.caller().onBehalf());
    return begin(identity, Optional.of(before), acting, browser);
  }

  /** Gives the browser its cookie, once the transaction is through. */
  public void carry(HttpServletResponse response, Door door, String cookie) {
    cookies.set(response, door.cookie(), cookie);
  }

  /**
   * Ends the browser's sign-in at a door, here and on every node.
   *
   * @return what ends it at the provider too, see {@link IdentityProvider#end}; empty where nobody
   *     was signed in, or the provider gave nothing for that
   */
  public Optional<String> end(HttpServletRequest request, HttpServletResponse response, Door door) {
    cookies.remove(response, door.cookie());
    return sessions.of(request, door).flatMap(session -> end(request, session));
  }

  private Optional<String> end(HttpServletRequest request, SignInSession session) {
    Optional<String> token = rows.signOutToken(session.id());
    rows.remove(session.id());
    sessions.forget(request, session);
    return token;
  }

  /** Ends what a provider says is over; a sign-in there may have several here. */
  public int endAtOrigin(SignInSession.Origin origin) {
    int ended =
        origin.sid().isEmpty()
            ? rows.removeBySubject(origin.issuer(), origin.subject())
            : rows.removeBySid(origin.issuer(), origin.sid());
    sessions.forgetAll();
    return ended;
  }

  private static Caller caller(VerifiedIdentity identity, String person) {
    if (identity.door() == Door.CITIZEN) {
      return Caller.citizen(person, identity.name(), identity.level())
          .identifiedAt(identity.identifiedAt());
    }
    return new Caller(
        Caller.Kind.STAFF,
        person,
        identity.name(),
        identity.roles(),
        identity.queues(),
        identity.level(),
        identity.identifiedAt(),
        Optional.empty());
  }
}
