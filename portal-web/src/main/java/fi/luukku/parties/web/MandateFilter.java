package fi.luukku.parties.web;

import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Door;
import fi.luukku.parties.NationalMandates;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Before somebody who acts for another sends something: asks the national register whether he still
 * may, outside of the transaction that holds rows of others up. The desk of the act decides.
 */
public class MandateFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient NationalMandates mandates;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("POST") && !isLeaving(request)) {
      Caller caller = current.caller();
      if (caller.isCitizen() && caller.onBehalf().isPresent()) {
        mandates.confirm(caller);
      }
    }
    chain.doFilter(request, response);
  }

  /** Who chooses anew, or goes, asks nobody. */
  private static boolean isLeaving(HttpServletRequest request) {
    String path = Door.path(request);
    return path.equals("/on-behalf") || path.equals("/sign-out") || path.startsWith("/session/");
  }
}
