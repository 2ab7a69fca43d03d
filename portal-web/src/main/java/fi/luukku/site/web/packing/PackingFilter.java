package fi.luukku.site.web.packing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Packs answers (gzip) for who accepts it. A request whose body had to be waited for comes by twice
 * with one answer: that is wrapped the first time, and finished when the request has been served.
 */
public class PackingFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ANSWER = PackingFilter.class.getName();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      chain.doFilter(request, response);
      if (request.getAttribute(ANSWER) instanceof PackingResponse begun) {
        begun.finish();
      }
      return;
    }
    if (!accepts(request)) {
      chain.doFilter(request, response);
      return;
    }
    PackingResponse packing = new PackingResponse(response);
    request.setAttribute(ANSWER, packing);
    chain.doFilter(request, packing);
    if (!request.isAsyncStarted()) {
      packing.finish();
    }
  }

  private static boolean accepts(HttpServletRequest request) {
    String encodings = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
    return !"HEAD".equals(request.getMethod()) && encodings.contains("gzip");
  }
}
