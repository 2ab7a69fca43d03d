package fi.luukku.site.web.limits;

import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what is asked, and answers 429 with {@code Retry-After} to who asks for too much:
 * signed-in people by their account, so that one address of many people locks nobody out; others by
 * address.
 */
public class LimitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String UNCOUNTED = LimitFilter.class.getName();

  @Inject private transient Limits limits;
  @Inject private transient Sender sender;
  @Inject private transient CurrentCaller current;
  @Inject private transient WaitPage page;

  /** Nothing will be done of what the request asks for: it is not counted, nor its sender found. */
  public static void spare(HttpServletRequest request) {
    request.setAttribute(UNCOUNTED, true);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Duration> wait = take(Cost.of(request), request);
    if (wait.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    page.send(request, response, wait.get());
  }

  /** Asks for each; the first that has not enough says how long to wait. */
  private Optional<Duration> take(Set<Cost> costs, HttpServletRequest request) {
    if (costs.isEmpty() || request.getAttribute(UNCOUNTED) != null) {
      return Optional.empty();
    }
    String address = sender.address(request);
    if (limits.exempt().contains(address)) {
      return Optional.empty();
    }
    Caller caller = current.caller();
    Limits.Who who =
        new Limits.Who(
            caller.person().isPresent(), caller.person().isPresent() ? caller.ownerKey() : address);
    return costs.stream()
        .flatMap(cost -> limits.take(cost, who, cost.weight(request)).stream())
        .findFirst();
  }
}
