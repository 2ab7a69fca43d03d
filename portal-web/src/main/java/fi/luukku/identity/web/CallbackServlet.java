package fi.luukku.identity.web;

import fi.luukku.identity.Cookies;
import fi.luukku.identity.Door;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.SignInSessions;
import fi.luukku.identity.SignIns;
import fi.luukku.identity.VerifiedIdentity;
import fi.luukku.identity.domain.ReturnAddress;
import fi.luukku.identity.integration.Attempt;
import fi.luukku.identity.integration.Attempts;
import fi.luukku.identity.integration.Callback;
import fi.luukku.identity.integration.SignInFlow;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.logging.Logger;

/** {@code GET /oidc/callback}: where the provider sends a person back to. */
@WebServlet("/oidc/callback")
public class CallbackServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());

  @Inject private transient SignInFlow flow;
  @Inject private transient Attempts attempts;
  @Inject private transient SignIns signIns;
  @Inject private transient SignInSessions sessions;
  @Inject private transient Cookies cookies;
  @Inject private transient IdentitySettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Optional<Attempt> attempt = Optional.empty();
    String next;
    try {
      Callback callback = Callback.of(request.getParameterMap());
      attempt = flow.resume(callback, cookies.startingWith(request, Attempts.COOKIE_START));
      next =
          attempt.isEmpty()
              ? withoutAttempt(request)
              : finish(attempt.get(), callback, request, response);
    } catch (SignInRefused refused) {
      next = refused(refused, attempt, request);
    }
    attempt.ifPresent(a -> cookies.remove(response, attempts.cookieName(a.state())));
    Answers.seeOther(response, settings.url(next));
  }

  private String finish(
      Attempt attempt,
      Callback callback,
      HttpServletRequest request,
      HttpServletResponse response) {
    VerifiedIdentity identity = flow.identify(attempt, callback);
    String cookie = signIns.begin(identity, sessions.of(request, attempt.door()));
    signIns.carry(response, attempt.door(), cookie);
    return attempt.returnTo();
  }

  /** Somebody went back in the browser, or loads the answer again: no harm if it had worked. */
  private String withoutAttempt(HttpServletRequest request) {
    return sessions.of(request, Door.CITIZEN).isPresent()
        ? SignInPages.home(Door.CITIZEN)
        : SignInPages.after(
            Reason.ATTEMPT_UNKNOWN, new ReturnAddress(SignInPages.home(Door.CITIZEN)));
  }

  private String refused(
      SignInRefused refused, Optional<Attempt> attempt, HttpServletRequest request) {
    Door door = attempt.map(Attempt::door).orElse(Door.CITIZEN);
    ReturnAddress to =
        new ReturnAddress(attempt.map(Attempt::returnTo).orElse(SignInPages.home(door)));
    boolean again = refused.reason() == Reason.ATTEMPT_UNKNOWN;
    if (again && sessions.of(request, door).isPresent()) {
      return to.path();
    }
    LOG.warning(() -> "Sign-in refused, " + refused.reason() + ": " + refused.getMessage());
    return SignInPages.after(refused.reason(), to);
  }
}
