package fi.luukku.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Answers a request that needs a sign-in and has none. Nothing of the page is rendered. */
@ApplicationScoped
public class Challenge {
  private static final int MISDIRECTED = 421;

  /** What an answer without a page tells the browser: it is given before any filter is asked. */
  private static final Map<String, String> BARE =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "geolocation=(), camera=(), microphone=(), payment=()");

  @Inject SignInSessions sessions;
  @Inject IdentitySettings settings;

  AuthenticationStatus put(HttpServletRequest request, HttpServletResponse response, Area area) {
    if (isForeign(request)) {
      return fail(response, MISDIRECTED);
    }
    if (Door.path(request).startsWith("/api/")) {
      return fail(response, HttpServletResponse.SC_UNAUTHORIZED);
    }
    if (area == Area.STAFF && sessions.of(request, Door.CITIZEN).isPresent()) {
      return forbid(response);
    }
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return redirectPartially(response, signIn(Door.of(request), "/"));
    }
    boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    return read
        ? redirect(
            response,
            HttpServletResponse.SC_SEE_OTHER,
            signIn(Door.of(request), withQuery(request)))
        : redirect(response, HttpServletResponse.SC_TEMPORARY_REDIRECT, ended(request));
  }

  /** The browser sends the form there again, and the page shows what was written in it. */
  private String ended(HttpServletRequest request) {
    String page =
        Door.of(request) == Door.STAFF ? "/staff/session-ended" : "/identity/session-ended";
    return settings.url(page + "?to=" + encode(page(request))).toString();
  }

  /** The page that the form stood on: its address without parameters, or as the browser had it. */
  private String page(HttpServletRequest request) {
    String path = Door.path(request);
    String site = settings.url("/").toString();
    String ours = site.substring(0, site.length() - 1) + path;
    String from = Optional.ofNullable(request.getHeader("Referer")).orElse("");
    return from.startsWith(ours + "?") ? path + from.substring(ours.length()) : path;
  }

  /**
   * Whether it asks for another site than ours. Behind a proxy the filters judge, who know which
   * proxies are believed; until then it is sent nowhere but to our own address.
   */
  private boolean isForeign(HttpServletRequest request) {
    String host = request.getHeader("Host");
    return host != null
        && request.getHeader("X-Forwarded-Host") == null
        && !host.equalsIgnoreCase(settings.url("/").getAuthority())
        && !OwnNames.isLocal(host);
  }

  AuthenticationStatus forbid(HttpServletResponse response) {
    return fail(response, HttpServletResponse.SC_FORBIDDEN);
  }

  /** A request with two readings: the connection ends with it, and what may hide behind it. */
  AuthenticationStatus unreadable(HttpServletResponse response) {
    response.setHeader("Connection", "close");
    return fail(response, HttpServletResponse.SC_BAD_REQUEST);
  }

  /** A method behind which another request may hide: the connection ends with it. */
  AuthenticationStatus notAllowed(HttpServletResponse response) {
    response.setHeader("Connection", "close");
    response.setHeader("Allow", "GET, HEAD, POST");
    return fail(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  /**
   * Who it is cannot be found out now: nobody is taken for somebody else, and nobody signed out.
   */
  AuthenticationStatus unavailable(HttpServletResponse response) {
    response.setHeader("Retry-After", "10");
    return fail(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** The address that begins a sign-in and comes back to a page of ours. */
  public String signIn(Door door, String returnTo) {
    String begin = door == Door.STAFF ? "/staff/sign-in?to=" : "/sign-in?to=";
    return settings.url(begin + encode(returnTo)).toString();
  }

  private static String withQuery(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static AuthenticationStatus redirect(
      HttpServletResponse response, int status, String address) {
    response.setStatus(status);
    response.setHeader("Location", address);
    BARE.forEach(response::setHeader);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static AuthenticationStatus redirectPartially(
      HttpServletResponse response, String address) {
    response.setContentType("text/xml; charset=UTF-8");
    BARE.forEach(response::setHeader);
    try {
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + address.replace("&", "&amp;").replace("\"", "&quot;")
                  + "\"/></partial-response>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static AuthenticationStatus fail(HttpServletResponse response, int status) {
    try {
      response.sendError(status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
