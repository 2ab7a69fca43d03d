package fi.luukku.site.web.print;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes well-formed XHTML; what people wrote goes in as text alone. */
public final class Markup {
  private final StringBuilder out = new StringBuilder();

  /**
   * What belongs together: a name and what it is, a question and its answer.
   *
   * @param value a line each
   */
  public record Fact(String name, List<String> value) {
    public static Fact of(String name, String value) {
      return new Fact(name, List.of(value));
    }
  }

  /** A heading, a paragraph: one element with words in it. */
  public Markup add(String element, String words) {
    out.append('<').append(element).append('>').append(text(words));
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** The same in a class of the style sheet. */
  public Markup add(String element, String style, String words) {
    out.append('<').append(element).append(" class=\"").append(style).append("\">");
    out.append(text(words)).append("</").append(element).append(">\n");
    return this;
  }

  /** A list of things; none where there are none. */
  public Markup list(List<String> items) {
    if (!items.isEmpty()) {
      String rows =
          items.stream().map(one -> "<li>" + text(one) + "</li>\n").collect(Collectors.joining());
      out.append("<ul>\n").append(rows).append("</ul>\n");
    }
    return this;
  }

  /** Names and what they are; nothing where there are none. */
  public Markup facts(List<Fact> facts) {
    if (!facts.isEmpty()) {
      String rows = facts.stream().map(Markup::fact).collect(Collectors.joining());
      out.append("<table class=\"facts\"><tbody>\n").append(rows).append("</tbody></table>\n");
    }
    return this;
  }

  private static String fact(Fact fact) {
    return "<tr><th scope=\"row\">"
        + text(fact.name())
        + "</th><td>"
        + fact.value().stream()
            .map(line -> "<p>" + text(line) + "</p>")
            .collect(Collectors.joining())
        + "</td></tr>\n";
  }

  /**
   * A table with the headings of its columns.
   *
   * @param last a row apart, such as sums; no element where there is none
   */
  public Markup table(List<String> headings, List<List<String>> rows, List<String> last) {
    return table("grid", headings, rows, last);
  }

  private Markup table(
      String style, List<String> headings, List<List<String>> rows, List<String> last) {
    out.append("<table class=\"").append(style).append("\"><thead><tr>");
    headings.forEach(one -> out.append("<th scope=\"col\">").append(text(one)).append("</th>"));
    out.append("</tr></thead><tbody>\n");
    rows.forEach(row -> row("<tr>", row));
    if (!last.isEmpty()) {
      row("<tr class=\"last\">", last);
    }
    out.append("</tbody></table>\n");
    return this;
  }

  private void row(String begin, List<String> cells) {
    out.append(begin);
    cells.forEach(cell -> out.append("<td>").append(text(cell)).append("</td>"));
    out.append("</tr>\n");
  }

  /** What stands on one page where one suffices. */
  public Markup together(Runnable inside) {
    out.append("<div class=\"together\">\n");
    inside.run();
    out.append("</div>\n");
    return this;
  }

  /** Lines to write on. */
  public Markup lines(int count) {
    out.append("<div class=\"line\"></div>\n".repeat(count));
    return this;
  }

  /** A box to tick before each of the choices. */
  public Markup boxes(List<String> choices) {
    choices.forEach(
        one ->
            out.append("<p class=\"choice\"><span class=\"box\"></span>")
                .append(text(one))
                .append("</p>\n"));
    return this;
  }

  /** A table to write into. */
  public Markup emptyTable(List<String> headings, int rows) {
    return table(
        "grid empty",
        headings,
        Collections.nCopies(rows, Collections.nCopies(headings.size(), "\u00a0")),
        List.of());
  }

  /** A picture of our own making. */
  public Markup picture(String style, String dataAddress, String inWords) {
    out.append("<img class=\"").append(style).append("\" src=\"").append(text(dataAddress));
    out.append("\" alt=\"").append(text(inWords)).append("\"/>\n");
    return this;
  }

  /** The whole page. */
  public String page(String language, String title) {
    return "<!DOCTYPE html>\n<html lang=\""
        + text(language)
        + "\"><head><title>"
        + text(title)
        + "</title><meta name=\"subject\" content=\""
        + text(title)
        + "\"/><meta name=\"description\" content=\""
        + text(title)
        + "\"/><style>"
        + PrintStyle.CSS
        + "</style></head><body>\n"
        + out
        + "</body></html>";
  }

  /** What XML cannot hold goes. */
  private static String text(String words) {
    StringBuilder safe = new StringBuilder();
    words.codePoints().filter(Markup::isXml).forEach(letter -> append(safe, letter));
    return safe.toString();
  }

  private static boolean isXml(int letter) {
    return letter == '\n'
        || letter >= ' ' && letter <= 0xD7FF
        || letter >= 0xE000 && letter <= 0xFFFD
        || letter >= 0x10000;
  }

  private static void append(StringBuilder safe, int letter) {
    switch (letter) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      default -> safe.appendCodePoint(letter);
    }
  }
}
