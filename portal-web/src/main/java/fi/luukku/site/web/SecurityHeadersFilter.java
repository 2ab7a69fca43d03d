package fi.luukku.site.web;

import fi.luukku.identity.Door;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * What a browser is told about every answer. No page loosens the policy: none has inline styles,
 * and inline scripts only those of PrimeFaces' widgets, each with the page's nonce.
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
    setPolicy(request, response);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", Framed.isFrame(request) ? "SAMEORIGIN" : "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    boolean openData = OpenData.covers(request);
    response.setHeader("Cross-Origin-Resource-Policy", openData ? "cross-origin" : "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    if (openData) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Cache-Control", OpenData.KEPT);
    } else if (!isLasting(request)) {
      // What is somebody's own is stored nowhere; any other page may be kept, but is asked for
      // anew.
      response.setHeader("Cache-Control", isSomebodys(request) ? "no-store" : "private, no-cache");
      response.setHeader("Vary", "Accept-Language, Cookie");
    }
  }

  private static boolean isSomebodys(HttpServletRequest request) {
    return Sessions.isPersonal(request) || !TypedWords.of(request).isEmpty();
  }

  /** The one policy of an answer; with the nonce of a page that has widgets. */
  static void setPolicy(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy(request));
  }

  /** Files with their version in the address: PrimeFaces' own, too. */
  private static boolean isLasting(HttpServletRequest request) {
    String path = Door.path(request);
    return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
  }

  private static String policy(HttpServletRequest request) {
    return "default-src 'none'; img-src 'self' data: blob:"
        + Objects.toString(request.getAttribute(IMAGES), "")
        + "; font-src 'self'; style-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'"
        + Objects.toString(request.getAttribute(FORMS), "")
        + "; base-uri 'none';"
        + (Framed.isFrame(request) ? " frame-ancestors 'self';" : " frame-ancestors 'none';")
        + (Framed.mayHold(request) ? " frame-src 'self';" : "")
        + " object-src 'none'; script-src 'self'"
        + PageNonce.of(request).map(nonce -> " 'nonce-" + nonce + "'").orElse("");
  }
}
