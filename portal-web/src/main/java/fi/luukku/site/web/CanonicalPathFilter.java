package fi.luukku.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * One address a page: {@code /x/page.xhtml} and {@code /index} lead to {@code /x/page} and {@code
 * /}; a page that is asked for by way of another folder is not there.
 */
public class CanonicalPathFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /**
   * Steps back, hidden and doubled slashes, parameters of a folder: the same page under an address
   * that others judge otherwise.
   */
  private static final Pattern ANOTHER_WAY =
      Pattern.compile("(?i)%2e|%2f|%5c|\\\\|//|;|/\\.{1,2}(/|$)");

  private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (ANOTHER_WAY.matcher(path).find()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String wanted = canonical(path);
    if (wanted.equals(path) || !"GET".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", wanted + query);
  }

  /** The address under which a page is known. */
  static String canonical(String path) {
    if (path.startsWith(FACES_RESOURCES) || path.startsWith("//")) {
      return path;
    }
    String bare = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    return bare.equals("/index") ? "/" : bare;
  }
}
