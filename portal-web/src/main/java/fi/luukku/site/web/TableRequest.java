package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a table of PrimeFaces sends when it pages or sorts by itself. The widget reads it as numbers
 * before any code of ours, and fails in the middle of its answer where it is none.
 */
final class TableRequest {
  private static final Set<String> MARKS = Set.of("_pagination", "_sorting", "_scrolling");
  private static final Map<String, Pattern> FIELDS =
      Map.of(
          "_first", Pattern.compile("\\d{1,6}"),
          "_rows", Pattern.compile("\\d{1,3}"),
          "_page", Pattern.compile("\\d{1,6}"),
          "_scrollOffset", Pattern.compile("\\d{1,6}"),
          "_sortDir", Pattern.compile("-?[01]"),
          "_sortKey", Pattern.compile("[\\w:-]{1,100}"));

  private TableRequest() {}

  /** Whether each field has a shape that the widget itself sends; nothing else is looked at. */
  static boolean isWhole(HttpServletRequest request) {
    return request.getParameterMap().keySet().stream()
        .flatMap(TableRequest::tables)
        .allMatch(table -> FIELDS.keySet().stream().allMatch(field -> fits(request, table, field)));
  }

  private static Stream<String> tables(String parameter) {
    return MARKS.stream()
        .filter(parameter::endsWith)
        .map(mark -> parameter.substring(0, parameter.length() - mark.length()));
  }

  private static boolean fits(HttpServletRequest request, String table, String field) {
    String[] values = request.getParameterValues(table + field);
    return values == null || values.length == 1 && FIELDS.get(field).matcher(values[0]).matches();
  }
}
