package fi.luukku.parties.web;

import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Door;
import fi.luukku.parties.MandateHasEnded;
import fi.luukku.parties.MandateNotConfirmed;
import fi.luukku.parties.NationalMandates;
import fi.luukku.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Before somebody who acts for another sends something: asks the national register whether he still
 * may, outside of the transaction that holds rows of others up. The desk of the act decides. Who
 * has only read for so long that what the register said is too old is asked about then, and where
 * it still says so, he reads on. Whose mandate has ended acts for himself, and chooses again.
 */
public class MandateFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ANEW = "/on-behalf?told=";

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
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException refused) {
      if (response.isCommitted()) {
        throw refused;
      }
      Optional<String> next = next(refused, request);
      if (next.isEmpty()) {
        throw refused;
      }
      response.resetBuffer();
      response.sendRedirect(next.get());
    }
  }

  /** Where he goes on: he reads on, or nothing of the party is shown, and he chooses again. */
  private Optional<String> next(Exception refused, HttpServletRequest request) {
    if (isCaused(refused, MandateHasEnded.class)) {
      current.actFor(Optional.empty());
      return Optional.of(ANEW + "ended");
    }
    if (!isCaused(refused, MandateNotConfirmed.class)) {
      return Optional.empty();
    }
    boolean readsOn = request.getMethod().equals("GET") && mandates.isRenewed(current.caller());
    return Optional.of(readsOn ? Door.path(request) + query(request) : ANEW + "again");
  }

  private static boolean isCaused(Throwable refused, Class<? extends Refusal> by) {
    return Stream.iterate(refused, Objects::nonNull, Throwable::getCause).anyMatch(by::isInstance);
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }

  /** Who chooses anew, or goes, asks nobody; nor does a page that is saved while somebody types. */
  private static boolean isLeaving(HttpServletRequest request) {
    String path = Door.path(request);
    return path.equals("/on-behalf")
        || path.equals("/sign-out")
        || path.startsWith("/session/")
        || path.startsWith("/drafts/");
  }
}
