package fi.luukku.casework.web;

import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.CallerBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Leads on whoever is refused only because the sign-in was too weak, or too long ago. */
@RequestScoped
public class StrongerSignIn {
  @Inject Messages messages;

  /**
   * Says why the portal refused; where another sign-in mends it, leads to the page that says so.
   *
   * @param here the address of ours to come back to, with what was chosen
   */
  public String orRefuse(Refusal refusal, String here) {
    return refusal instanceof StrongerSignInNeeded stronger
        ? Pages.leaveFor(CallerBacking.strongerUrl(stronger.demand(), here))
        : messages.refuse(refusal);
  }
}
