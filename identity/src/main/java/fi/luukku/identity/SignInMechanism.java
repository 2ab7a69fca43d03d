package fi.luukku.identity;

import fi.luukku.identity.persistence.DatabaseFault;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Tells the container, on every request, who is asking and in which roles, so that {@code
 * RolesAllowed} holds in every desk. Keeps nothing in the container: no session of its own, no
 * roles that another node would not know.
 */
@ApplicationScoped
@DeclareRoles({
  "CITIZEN",
  "STAFF",
  "ADVISER",
  "HANDLER",
  "OFFICER",
  "FIELD_WORKER",
  "FORM_EDITOR",
  "MANAGER",
  "ADMIN"
})
public class SignInMechanism implements HttpAuthenticationMechanism {
  @Inject SignInSessions sessions;
  @Inject Challenge challenge;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (Framing.mayHideAnother(request)) {
      return challenge.notAllowed(response);
    }
    if (Framing.isDoubtful(request)) {
      return challenge.unreadable(response);
    }
    Area area = Area.of(Door.path(request));
    if (area == Area.INDIFFERENT) {
      return context.doNothing();
    }
    try {
      return judge(request, response, context, area);
    } catch (DatabaseFault away) {
      return challenge.unavailable(response);
    }
  }

  private AuthenticationStatus judge(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      Area area) {
    Optional<SignInSession> session = sessions.of(request);
    if (session.isEmpty()) {
      return area == Area.OPEN ? context.doNothing() : challenge.put(request, response, area);
    }
    Caller caller = session.get().caller();
    return area.admits(caller)
        ? context.notifyContainerAboutLogin(caller.id(), caller.roles())
        : challenge.forbid(response);
  }
}
