package fi.luukku.identity.web;

import fi.luukku.identity.Challenge;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Door;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * For a page outside the citizens' area that is for signed-in people only: {@code <f:viewAction
 * action="#{signInBacking.require}"/>} in its metadata, before any other action.
 */
@Named
@RequestScoped
public class SignInBacking {
  @Inject CurrentCaller caller;
  @Inject Challenge challenge;

  /** Sends whoever is not signed in to the sign-in, and back here afterwards. */
  public void require() throws IOException {
    if (caller.isSignedIn()) {
      return;
    }
    String query = request().getQueryString();
    String here = request().getRequestURI() + (query == null ? "" : "?" + query);
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().redirect(challenge.signIn(Door.of(request()), here));
    context.responseComplete();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
