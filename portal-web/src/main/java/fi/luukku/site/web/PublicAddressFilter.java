package fi.luukku.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads a public address to its page, and nobody to a page by the name of its folder. */
public class PublicAddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (PublicAddresses.isClosed(path)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<String> page = PublicAddresses.viewOf(path).map(PublicAddressFilter::withExtension);
    if (page.isPresent()) {
      request.getRequestDispatcher(page.get()).forward(request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private static String withExtension(String view) {
    int query = view.indexOf('?');
    return query < 0
        ? view + ".xhtml"
        : view.substring(0, query) + ".xhtml" + view.substring(query);
  }
}
