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

/** Answers a request that needs a sign-in and has none. Nothing of the page is rendered. */
@ApplicationScoped
public class Challenge {
  @Inject SignInSessions sessions;
  @Inject IdentitySettings settings;

  AuthenticationStatus put(HttpServletRequest request, HttpServletResponse response, Area area) {
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
    String wanted = read ? withQuery(request) : Door.path(request);
    return redirect(
        response,
        read
            ? signIn(Door.of(request), wanted)
            : settings.url("/identity/session-ended?to=" + encode(wanted)).toString());
  }

  AuthenticationStatus forbid(HttpServletResponse response) {
    return fail(response, HttpServletResponse.SC_FORBIDDEN);
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

  private static AuthenticationStatus redirect(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
    response.setHeader("Cache-Control", "no-store");
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static AuthenticationStatus redirectPartially(
      HttpServletResponse response, String address) {
    response.setContentType("text/xml; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
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
