package fi.luukku.identity;

import fi.luukku.identity.domain.Opaque;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Who stands behind the request that is being served: in servlets, filters, Faces and REST
 * resources alike. The path decides which sign-in counts, see {@link Door}.
 */
@RequestScoped
public class CurrentCaller {
  private static final int MARK = 16;

  @Inject Instance<HttpServletRequest> containers;
  @Inject SignInSessions sessions;
  @Inject Visitors visitors;

  private HttpServletRequest served;

  /**
   * How long a sign-in lasts.
   *
   * @param door citizen or staff
   * @param signedInAt when it began
   * @param expiresAt when it ends if nothing more happens
   * @param endsAt when it ends whatever happens
   */
  public record Lifetime(Door door, Instant signedInAt, Instant expiresAt, Instant endsAt) {}

  /** For a request that goes on on a thread where the container does not know it. */
  public void serve(HttpServletRequest resumed) {
    served = resumed;
  }

  /** The citizen or staff member who is signed in here, else the visitor. */
  public Caller caller() {
    return sessions
        .of(request())
        .map(SignInSession::caller)
        .orElseGet(() -> Caller.visitor(visitors.find(request()).orElse("")));
  }

  /**
   * From now on the citizen acts for another, or for himself again, wherever he is signed in with
   * this sign-in. Whether he may, the caller of this has asked.
   */
  public void actFor(Optional<OnBehalf> chosen) {
    sessions.actFor(request(), chosen);
  }

  public boolean isSignedIn() {
    return sessions.of(request()).isPresent();
  }

  /** How long the sign-in lasts, where somebody is signed in. */
  public Optional<Lifetime> lifetime() {
    return sessions
        .of(request())
        .map(s -> new Lifetime(s.door(), s.signedInAt(), s.expiresAt(), s.endsAt()));
  }

  /** Names the sign-in of this request among the person's others, see {@link KnownSignIn#key()}. */
  public String signInKey() {
    return sessions.of(request()).map(s -> s.id().substring(0, KnownSignIn.KEY)).orElse("");
  }

  /** Tells one person's pages from another's in a browser, and says who it is to nobody. */
  public String mark() {
    Caller caller = caller();
    return caller
        .person()
        .map(id -> Opaque.fingerprint(caller.ownerKey()).substring(0, MARK))
        .orElse("");
  }

  private HttpServletRequest request() {
    if (served == null) {
      served = containers.get();
    }
    return served;
  }
}
