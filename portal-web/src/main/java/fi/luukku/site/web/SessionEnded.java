package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form whose sign-in is over, as the page that says so knows it. */
public final class SessionEnded {
  private static final String PAGE = SessionEnded.class.getName();
  private static final String TO = "to=";

  /** Fields that name the page of a form: keys and ids, nothing that somebody wrote. */
  private static final List<String> PLACE =
      List.of(
          "draft", "page", "hold", "number", "category", "key", "part", "service", "place", "week");

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private SessionEnded() {}

  /**
   * Remembers that this post came from a sign-in that is over.
   *
   * @param fields what the form brought by name, as far as it was read
   */
  public static void mark(HttpServletRequest request, Function<String, Optional<String>> fields) {
    String page = page(request);
    request.setAttribute(PAGE, page.contains("?") ? page : page + place(fields));
  }

  /** Pages are stateless: each form says again what it is about. */
  private static String place(Function<String, Optional<String>> fields) {
    String said =
        PLACE.stream()
            .flatMap(
                name ->
                    fields
                        .apply(name)
                        .filter(value -> KEY.matcher(value).matches())
                        .map(value -> name + "=" + value)
                        .stream())
            .collect(Collectors.joining("&"));
    return said.isEmpty() ? "" : "?" + said;
  }

  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(PAGE) != null;
  }

  /** The page that the form stood on. */
  static String pageOf(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(PAGE));
  }

  /** The door of the sign-in names it where it has sent the form on. */
  private static String page(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null || !query.startsWith(TO)) {
      return request.getRequestURI();
    }
    try {
      return URLDecoder.decode(query.substring(TO.length()).split("&")[0], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return request.getRequestURI();
    }
  }
}
