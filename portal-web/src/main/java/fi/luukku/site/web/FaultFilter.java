package fi.luukku.site.web;

import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * First of all: gives each request a correlation id, and turns whatever is thrown behind it into a
 * status and an honest page. The log has the fault, the page has the id.
 */
public class FaultFilter extends HttpFilter {
  /** Request attribute: the id that stands on error pages and in the log. */
  public static final String CORRELATION_ID = "fi.luukku.correlationId";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(FaultFilter.class.getName());

  @Inject private transient Denials denials;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    identify(request, response);
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      renderErrorPage(request, response, chain);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException fault) {
      answer(fault, request, response);
    }
  }

  /** An error page is reached without an id where the sign-in refused before any filter. */
  private static void identify(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(CORRELATION_ID) == null) {
      request.setAttribute(CORRELATION_ID, UUID.randomUUID().toString().substring(0, 13));
    }
    response.setHeader("X-Correlation-Id", (String) request.getAttribute(CORRELATION_ID));
  }

  /** Also the fault of a page in the middle of its work ends here, so nothing is half-sent. */
  private void answer(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = statusOf(fault);
    if (status >= 500) {
      String id = String.valueOf(request.getAttribute(CORRELATION_ID));
      LOG.log(
          Level.SEVERE,
          fault,
          () -> "Fault " + id + " at " + PublicAddresses.withoutSecret(request.getRequestURI()));
    }
    if (!response.isCommitted()) {
      response.reset();
      if ("POST".equals(request.getMethod())) {
        // Its body may have been waited for, and what IntakeFilter said of that is reset, too.
        response.setHeader("Connection", "close");
      }
      response.setHeader("X-Correlation-Id", (String) request.getAttribute(CORRELATION_ID));
      SecurityHeadersFilter.setHeaders(request, response);
      response.sendError(status);
    }
  }

  /** Status that a request is answered with where this is thrown. */
  public static int statusOf(Throwable fault) {
    return first(fault, FaultFilter::known).orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /** What the outermost of a fault's causes says that says anything. */
  private static <T> Optional<T> first(Throwable fault, Function<Throwable, Optional<T>> says) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> says.apply(cause).stream())
        .findFirst();
  }

  private static Optional<Integer> known(Throwable cause) {
    if (cause instanceof NotFound || cause instanceof FileNotFoundException) {
      return Optional.of(HttpServletResponse.SC_NOT_FOUND);
    }
    if (cause instanceof Refusal) {
      return Optional.of(422);
    }
    if (cause instanceof jakarta.ejb.EJBAccessException) {
      return Optional.of(HttpServletResponse.SC_FORBIDDEN);
    }
    if (cause instanceof ViewExpiredException) {
      return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
    }
    return KnownFaults.statusOf(cause);
  }

  /** An error page is a reading, whatever the request was that failed. */
  private void renderErrorPage(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      denials.note(request);
      chain.doFilter(new ErrorPageRequest(request), response);
    } catch (ServletException | IOException | RuntimeException fault) {
      LOG.log(Level.SEVERE, "The error page itself failed", fault);
      renderLastResort(request, response);
    }
  }

  private static void renderLastResort(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setContentType("text/html; charset=UTF-8");
    byte[] page =
        ("<!DOCTYPE html><html lang=\"fi\"><meta charset=\"utf-8\"><title>Luukku</title><h1>Palvelu"
                + " ei juuri nyt toimi</h1><p>Yritä hetken kuluttua uudelleen.</p><p"
                + " lang=\"sv\">Tjänsten fungerar inte just nu. Försök igen om en stund.</p><p"
                + " lang=\"en\">The service does not work right now. Try again in a"
                + " moment.</p><p>"
                + request.getAttribute(CORRELATION_ID)
                + "</p></html>")
            .getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(page);
  }
}
