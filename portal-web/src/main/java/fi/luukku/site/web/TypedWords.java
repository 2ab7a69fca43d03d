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
  private static final Pattern WRITTEN = Pattern.compile("\\S\\s+\\S");
  private static final Pattern FIELD = Pattern.compile("q\\..*|(.*-)?(text|reason|message|words)");
  private static final int MOST = 30;

  private TypedWords() {}

  /** In the order of the form. */
  static List<String> in(HttpServletRequest request) {
    Set<Map.Entry<String, String[]>> fields = request.getParameterMap().entrySet();
    return fields.stream()
        .filter(field -> FIELD.matcher(field.getKey()).matches())
        .flatMap(field -> Arrays.stream(field.getValue()))
        .filter(value -> WRITTEN.matcher(value).find())
        .limit(MOST)
        .toList();
  }
}
