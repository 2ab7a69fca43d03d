package fi.luukku.site.web;

import fi.luukku.identity.Door;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request's cookies tell without asking the database; who it is, {@code identity} knows. */
final class Sessions {
  private static final List<String> PERSONAL =
      List.of(
          "/my",
          "/on-behalf",
          "/staff",
          "/documents",
          "/follow",
          "/report/place",
          "/report/check",
          "/discard-draft",
          "/draft-begun",
          "/draft-renewed",
          "/share-draft",
          "/drafts/");

  private Sessions() {}

  /**
   * Whether nothing of the answer may be stored: it is for somebody signed in, truly or not, or
   * answers a form, or stands where a visitor's own words are shown.
   */
  static boolean isPersonal(HttpServletRequest request) {
    String path = Door.path(request);
    return bringsSignIn(request)
        || "POST".equals(request.getMethod())
        || PERSONAL.stream().anyMatch(path::startsWith);
  }

  /** Whether a sign-in cookie came along, true or not. */
  static boolean bringsSignIn(HttpServletRequest request) {
    Stream<Cookie> cookies =
        Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    return cookies.map(Cookie::getName).anyMatch(name -> name.endsWith("-session"));
  }
}
