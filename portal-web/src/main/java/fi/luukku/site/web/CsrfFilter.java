package fi.luukku.site.web;

import fi.luukku.identity.FormTokens;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Refuses a post that did not come from a form of ours, opened in the same session. A transient
 * view's own token is a constant, so Faces does not do this for us (docs/adr/0007).
 */
public class CsrfFilter extends HttpFilter {
  /** Name of the hidden field in each form. */
  public static final String FIELD = "csrf";

  /**
   * Request attribute: the form was opened by a sign-in that is over; its error page says so. Holds
   * what was written, a list of texts.
   */
  public static final String SESSION_ENDED = "fi.luukku.sessionEnded";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(CsrfFilter.class.getName());
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private transient FormGuard guard;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod()) || guard.isForMachines(request)) {
      chain.doFilter(request, response);
      return;
    }
    FormTokens.Verdict verdict = guard.judge(request, request.getParameter(FIELD));
    if (verdict == FormTokens.Verdict.GENUINE) {
      chain.doFilter(request, response);
      return;
    }
    if (verdict == FormTokens.Verdict.SESSION_ENDED) {
      request.setAttribute(SESSION_ENDED, TypedWords.in(request));
    }
    LOG.warning(
        () ->
            "Refused a post: " + verdict + ", " + request.getAttribute(FaultFilter.CORRELATION_ID));
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
