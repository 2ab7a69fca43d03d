package fi.luukku.site.web.admission;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A form that holds what another one sent, and sends it to the same address. */
final class HeldForm {
  private HeldForm() {}

  /**
   * @param address for an attribute
   * @param parameters what the request brought: of each name first what stands in its address
   * @param query the address's own part of them, {@code null} where it has none
   */
  static String of(String address, Map<String, String[]> parameters, String query, String button) {
    Map<String, Long> inAddress = names(query);
    String fields =
        parameters.entrySet().stream()
            .flatMap(
                field ->
                    Arrays.stream(field.getValue())
                        .skip(inAddress.getOrDefault(field.getKey(), 0L))
                        .map(value -> hidden(field.getKey(), value)))
            .collect(Collectors.joining());
    return "<form method=\"post\" action=\""
        + address
        + "\">\n"
        + fields
        + "<div class=\"actions\"><button type=\"submit\" class=\"button\">"
        + text(button)
        + "</button></div></form>";
  }

  /** Empty where it is wrongly written: the server has dropped such a parameter, too. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      return "";
    }
  }

  private static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"" + text(name) + "\" value=\"" + text(value) + "\">\n";
  }

  private static Map<String, Long> names(String query) {
    return Arrays.stream(query == null ? new String[0] : query.split("&"))
        .map(pair -> decoded(pair.replaceFirst("=.*", "")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** Breaks of lines are written as such: a browser would join the two of each. */
  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\r", "&#13;")
        .replace("\n", "&#10;");
  }
}
