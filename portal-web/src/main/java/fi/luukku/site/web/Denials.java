package fi.luukku.site.web;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Door;
import fi.luukku.identity.SignInSession;
import fi.luukku.identity.SignInSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Keeps in the audit trail that a door stayed shut (403): who stood there, by whichever sign-in the
 * browser holds, and at which address. What a desk denies (404), it writes down itself.
 */
@ApplicationScoped
public class Denials {
  private static final int LONGEST = 150;

  @Inject AuditTrail audit;
  @Inject SignInSessions sessions;

  /** To be called where the error page of a request is shown. */
  public void note(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (Integer.valueOf(403).equals(status)) {
      audit.denied(who(request), "page", "page:" + address(request));
    }
  }

  private Caller who(HttpServletRequest request) {
    Optional<SignInSession> session =
        sessions.of(request, Door.CITIZEN).or(() -> sessions.of(request, Door.STAFF));
    return session.map(SignInSession::caller).orElseGet(() -> Caller.visitor(""));
  }

  /** The path alone: parameters may be personal, and a path of ours is short. */
  private static String address(HttpServletRequest request) {
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    return path.substring(0, Math.min(LONGEST, path.length()));
  }
}
