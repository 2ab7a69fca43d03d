package fi.luukku.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * What a browser is told about every answer. A staff page with PrimeFaces adds its nonce by sending
 * a policy of its own (see {@link StaffPageBacking}); nothing else loosens this one.
 */
public class SecurityHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String IMAGES = "fi.luukku.imageOrigin";
  private static final String FORMS = "fi.luukku.formOrigin";

  @Inject private transient SiteSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    settings.mapTilesOrigin().ifPresent(origin -> request.setAttribute(IMAGES, " " + origin));
    settings.issuerOrigin().ifPresent(origin -> request.setAttribute(FORMS, " " + origin));
    setHeaders(request, response);
    if (settings.isHttps()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, response);
  }

  /** Also called for an answer that was reset after a fault. */
  static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy(request, "", ""));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    if (!request.getRequestURI().startsWith("/assets/")) {
      // A signed-in page is stored nowhere; an anonymous one may be kept, but is asked for anew.
      response.setHeader(
          "Cache-Control", Sessions.bringsSignIn(request) ? "no-store" : "private, no-cache");
      response.setHeader("Vary", "Accept-Language, Cookie");
    }
  }

  /**
   * The policy, its scripts widened by {@code scripts} and its style attributes by {@code styles}.
   */
  static String policy(HttpServletRequest request, String scripts, String styles) {
    return "default-src 'none'; img-src 'self' data: blob:"
        + Objects.toString(request.getAttribute(IMAGES), "")
        + "; font-src 'self'; style-src 'self'"
        + styles
        + "; connect-src 'self'; manifest-src 'self'; form-action 'self'"
        + Objects.toString(request.getAttribute(FORMS), "")
        + "; base-uri 'none';"
        + " frame-ancestors 'none'; object-src 'none'; script-src 'self'"
        + scripts;
  }
}
