package fi.luukku.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * The server's own figures and interface description are for those who run the portal: with their
 * token ({@code luukku.operations.token}) as bearer. Nobody else finds anything there.
 */
public class OperationsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OURS = Set.of("metrics", "openapi");

  @Inject private transient SiteSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (OURS.contains(firstStep(request)) && !bringsToken(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    chain.doFilter(request, response);
  }

  /** As the container decoded it, without parameters of the path: what it maps is what we judge. */
  private static String firstStep(HttpServletRequest request) {
    String info = Optional.ofNullable(request.getPathInfo()).orElse("");
    String[] steps = (request.getServletPath() + info).split("/", 3);
    return steps.length > 1 ? steps[1] : "";
  }

  private boolean bringsToken(HttpServletRequest request) {
    String brought = String.valueOf(request.getHeader("Authorization"));
    return settings
        .operationsToken()
        .map(token -> MessageDigest.isEqual(bytes("Bearer " + token), bytes(brought)))
        .orElse(false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
