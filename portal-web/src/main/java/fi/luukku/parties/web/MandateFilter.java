package fi.luukku.parties.web;

import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Door;
import fi.luukku.parties.MandateNotConfirmed;
import fi.luukku.parties.NationalMandates;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Before somebody who acts for another sends something: asks the national register whether he still
 * may, outside of the transaction that holds rows of others up. The desk of the act decides. Who
 * has only read for so long that what the register said is too old is asked about then, and where
 * it still says so, he reads on.
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
      Caller caller = caller();
      if (caller.isCitizen() && caller.onBehalf().isPresent()) {
        mandates.confirm(caller);
      }
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException refused) {
      if (!isReading(request, response) || !isTooOld(refused) || !mandates.isRenewed(caller())) {
        throw refused;
      }
      response.resetBuffer();
      response.sendRedirect(Door.path(request) + query(request));
    }
  }

  /** He may ask for the page once more: nothing of it has gone out, and reading changes nothing. */
  private static boolean isReading(HttpServletRequest request, HttpServletResponse response) {
    return request.getMethod().equals("GET") && !response.isCommitted();
  }

  private static boolean isTooOld(Throwable refused) {
    return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
        .anyMatch(MandateNotConfirmed.class::isInstance);
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }

  private Caller caller() {
    return current.caller();
  }

  /** Who chooses anew, or goes, asks nobody. */
  private static boolean isLeaving(HttpServletRequest request) {
    String path = Door.path(request);
    return path.equals("/on-behalf") || path.equals("/sign-out") || path.startsWith("/session/");
  }
}
