package fi.luukku.identity.web;

import fi.luukku.identity.Challenge;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Demand;
import fi.luukku.identity.Door;
import fi.luukku.identity.domain.ReturnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the pages of the sign-in show: where to try again, and where to go on. */
@Named
@RequestScoped
public class IdentityPageBacking {
  @Inject Challenge challenge;
  @Inject CurrentCaller caller;

  /** The link that tries again and comes back to where the person wanted to be. */
  public String getAgain() {
    return challenge.signIn(door(), to().path()) + AskedDemand.query(demand());
  }

  /** The page that the person wanted to go on from. */
  public String getBack() {
    return to().path();
  }

  /** Whether the person is signed in, and keeps that whatever happened. */
  public boolean isStillSignedIn() {
    return caller.isSignedIn();
  }

  /** Whether the person is surely enough known, and only the last time is too long ago. */
  public boolean isOnlyLate() {
    return caller.caller().level().isAtLeast(demand().level()) && demand().within().isPresent();
  }

  /** The page that goes on to the provider and signs out there, for a sign-in that we refused. */
  public String getSignOutThere() {
    return SignInPages.signOut(door());
  }

  /** The same, for a sign-out that may have gone no further than here; null where it did. */
  public String getLeft() {
    String left = request().getParameter("left");
    return left == null
        ? null
        : SignInPages.signOut(SignInPages.isStaff(left) ? Door.STAFF : Door.CITIZEN);
  }

  /** Answers with a status that is true: called before the page is drawn. */
  public void answer(int status) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.setResponseStatus(status);
    external.setResponseHeader("Cache-Control", "no-store");
  }

  /** What the page after a sign-out has words for. */
  public String getOutcome() {
    if (caller.isSignedIn()) {
      return "still_signed_in";
    }
    return getLeft() == null ? "signed_out" : "signed_out_here";
  }

  /** The provider's address, on the page that goes on to it. */
  public String getProvider() {
    return String.valueOf(request().getAttribute(SignInPages.PROVIDER));
  }

  private ReturnAddress to() {
    Object attribute = request().getAttribute(SignInPages.TO);
    String asked = attribute == null ? request().getParameter("to") : attribute.toString();
    return ReturnAddress.of(asked, SignInPages.home(Door.CITIZEN));
  }

  private static Demand demand() {
    return AskedDemand.of(request());
  }

  private Door door() {
    return SignInPages.door(to());
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
