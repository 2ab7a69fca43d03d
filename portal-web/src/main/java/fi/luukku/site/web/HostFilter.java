package fi.luukku.site.web;

import fi.luukku.identity.Door;
import fi.luukku.identity.OwnNames;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers under one name only: a link, a mail or a redirect made from a poisoned Host header could
 * lead anywhere. The machine's own names are led to the right one, every other is refused.
 */
public class HostFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int MISDIRECTED = 421;

  @Inject private transient SiteSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String host = host(request);
    if (host.equals(canonicalHost()) || isProbe(request, host)) {
      chain.doFilter(request, response);
    } else if (OwnNames.isLocal(host) && isRead(request)) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      response.setHeader("Location", settings.baseUrl() + request.getRequestURI() + query);
    } else {
      response.sendError(MISDIRECTED);
    }
  }

  /** The name the browser used; a proxy's word for it counts only if the proxy is ours. */
  private String host(HttpServletRequest request) {
    Optional<String> forwarded =
        settings.proxies().contains(request.getRemoteAddr())
            ? Optional.ofNullable(request.getHeader("X-Forwarded-Host"))
            : Optional.empty();
    String host = forwarded.orElseGet(() -> request.getHeader("Host"));
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private String canonicalHost() {
    URI base = settings.baseUrl();
    return base.getAuthority().toLowerCase(Locale.ROOT);
  }

  /** Health is asked on the machine itself, under whatever name it has there. */
  private static boolean isProbe(HttpServletRequest request, String host) {
    return OwnNames.isLocal(host) && Door.path(request).startsWith("/health");
  }

  private static boolean isRead(HttpServletRequest request) {
    return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
  }
}
