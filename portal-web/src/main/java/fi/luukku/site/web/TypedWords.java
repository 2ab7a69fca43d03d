package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody wrote into a form that is not to be taken: shown to him once, to copy. Answers of
 * one word, chosen or pressed, are quickly given again and stay out.
 */
final class TypedWords {
  private static final Pattern WRITTEN = Pattern.compile("\\S\\s+\\S|\\S{20}");
  private static final Pattern FIELD = Pattern.compile("q\\..*|(.*-)?(text|reason|message|words)");
  private static final int MOST = 30;
  private static final String KEPT = TypedWords.class.getName();

  private TypedWords() {}

  /** Remembers them for the page that says why they are not taken. */
  static void keep(HttpServletRequest request) {
    request.setAttribute(KEPT, in(request));
  }

  /** What was kept of this request; empty where nothing was. */
  static List<?> of(HttpServletRequest request) {
    return request.getAttribute(KEPT) instanceof List<?> kept ? kept : List.of();
  }

  /** In the order of the form. */
  private static List<String> in(HttpServletRequest request) {
    Set<Map.Entry<String, String[]>> fields = request.getParameterMap().entrySet();
    return fields.stream()
        .filter(field -> FIELD.matcher(field.getKey()).matches())
        .flatMap(field -> Arrays.stream(field.getValue()))
        .filter(value -> WRITTEN.matcher(value).find())
        .limit(MOST)
        .toList();
  }
}
