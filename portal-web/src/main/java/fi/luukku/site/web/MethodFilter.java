package fi.luukku.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Pages are read and posted to; every other method is refused before anything looks at it. */
public class MethodFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> PAGES = Set.of("GET", "HEAD", "POST");
  private static final Set<String> RESOURCES =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean api = request.getRequestURI().startsWith("/api/");
    if ((api ? RESOURCES : PAGES).contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Connection", "close");
    response.setHeader("Allow", "GET, HEAD, POST");
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
