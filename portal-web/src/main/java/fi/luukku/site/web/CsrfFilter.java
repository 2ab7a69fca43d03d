package fi.luukku.site.web;

import fi.luukku.identity.FormTokens;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Refuses a post that did not come, as it is, from a form of ours, opened in the same session. A
 * transient view's own token is a constant, so Faces does not do this for us (docs/adr/0007).
 */
public class CsrfFilter extends HttpFilter {
  /** Name of the hidden field in each form. */
  public static final String FIELD = "csrf";

  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final String STATELESS = "stateless";
  private static final String FACES_REQUEST = "Faces-Request";

  /** Request attribute: the form was shown for another party; its error page says so. */
  public static final String PARTY_CHANGED = "fi.luukku.partyChanged";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(CsrfFilter.class.getName());
  private static final Set<String> WITH_WIDGETS = Set.of("/staff/", "/site/");
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private transient FormGuard guard;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (guard.isForMachines(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (!isStateAsOurs(request)
        || isFormInLink(request)
        || isPartOfWhole(request)
        || !TableRequest.isWhole(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (isRead(request)) {
      chain.doFilter(request, response);
      return;
    }
    FormTokens.Verdict verdict = guard.judge(request, request.getParameter(FIELD));
    if (!guard.isForeign(request)) {
      // For the page that says why, should this end in an error.
      TypedWords.keep(request);
    }
    if (verdict == FormTokens.Verdict.GENUINE && guard.isForAnotherParty(request)) {
      request.setAttribute(PARTY_CHANGED, true);
      response.sendError(HttpServletResponse.SC_CONFLICT);
      return;
    }
    if (verdict == FormTokens.Verdict.GENUINE) {
      chain.doFilter(request, response);
      return;
    }
    if (verdict == FormTokens.Verdict.SESSION_ENDED) {
      SessionEnded.mark(request, name -> Optional.ofNullable(request.getParameter(name)));
    }
    LOG.warning(
        () ->
            "Refused a post: " + verdict + ", " + request.getAttribute(FaultFilter.CORRELATION_ID));
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /** The token comes by a post; no link of ours carries a form. */
  private static boolean isFormInLink(HttpServletRequest request) {
    return isRead(request) && request.getParameter(FIELD) != null;
  }

  /** Widgets that ask for a part of their page stand at the staff's desk alone. */
  private static boolean isPartOfWhole(HttpServletRequest request) {
    boolean asked =
        request.getHeader(FACES_REQUEST) != null || request.getParameter(FACES_REQUEST) != null;
    return asked && WITH_WIDGETS.stream().noneMatch(request.getServletPath()::startsWith);
  }

  private static boolean isRead(HttpServletRequest request) {
    return SAFE.contains(request.getMethod());
  }

  /**
   * Faces takes whatever brings a view state for a form that was sent, a link too. Our views have
   * none but the word that says so, and it comes by a post; no other is of ours, and Faces never
   * reads it.
   */
  private static boolean isStateAsOurs(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> field.getKey().endsWith(VIEW_STATE))
        .flatMap(field -> Arrays.stream(field.getValue()))
        .allMatch(state -> !isRead(request) && STATELESS.equals(state));
  }
}
