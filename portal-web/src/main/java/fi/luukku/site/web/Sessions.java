package fi.luukku.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request's cookies tell without asking the database; who it is, {@code identity} knows. */
final class Sessions {
  private Sessions() {}

  /** Whether a sign-in cookie came along, true or not: then nothing of the answer may be stored. */
  static boolean bringsSignIn(HttpServletRequest request) {
    Stream<Cookie> cookies =
        Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    return cookies.map(Cookie::getName).anyMatch(name -> name.endsWith("-session"));
  }
}
