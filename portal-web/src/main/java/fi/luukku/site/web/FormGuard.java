package fi.luukku.site.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Door;
import fi.luukku.identity.FormTokens;
import fi.luukku.identity.FormTokens.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Whether a post came from a form of ours, opened in the same session. */
@ApplicationScoped
public class FormGuard {
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Inject SiteSettings settings;
  @Inject FormTokens tokens;
  @Inject CurrentCaller current;

  /**
   * Judges a post.
   *
   * @param token as the form sent it; {@code null} where it sent none
   */
  public Verdict judge(HttpServletRequest request, String token) {
    return isForeign(request) ? Verdict.REFUSED : tokens.verify(request, token);
  }

  /** The provider's server calls this: what it brings is signed, and no cookie counts there. */
  public boolean isForMachines(HttpServletRequest request) {
    return request.getRequestURI().equals("/oidc/backchannel-logout");
  }

  /**
   * Whether a form was shown for another party than the one that is acted for now: chosen anew in
   * another tab. The choice itself may be made from any page that shows it.
   */
  public boolean isForAnotherParty(HttpServletRequest request) {
    String shownFor = request.getParameter(FormBacking.PARTY);
    return shownFor != null
        && !Door.path(request).equals("/on-behalf")
        && !shownFor.equals(current.caller().party().orElse(""));
  }

  /** Whether another site sends it, as the browser says. */
  public boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN_SITES.contains(site)) {
      return true;
    }
    String origin = request.getHeader("Origin");
    return origin != null && !origin.equalsIgnoreCase(settings.origin());
  }
}
