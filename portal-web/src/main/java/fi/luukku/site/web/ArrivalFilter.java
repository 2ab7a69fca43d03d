package fi.luukku.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Notes when the head of a request arrived, before anything lets it wait: for room, or for its
 * body. Who pressed a button before a round closed has pressed in time (docs/adr/0044).
 */
public class ArrivalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ARRIVED = ArrivalFilter.class.getName();

  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(ARRIVED, clock.instant());
    chain.doFilter(request, response);
  }

  /** Empty where the filter has not seen the request. */
  public static Optional<Instant> of(HttpServletRequest request) {
    return Optional.ofNullable((Instant) request.getAttribute(ARRIVED));
  }
}
