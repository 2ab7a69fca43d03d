package fi.luukku.owndata.web;

import java.util.List;
import java.util.stream.Collectors;

/** Writes well-formed XHTML; what people wrote goes in as text alone. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** A heading, a paragraph: one element with words in it. */
  Markup add(String element, String words) {
    out.append('<').append(element).append('>').append(text(words));
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** A list of things; none where there are none. */
  Markup list(List<String> items) {
    if (!items.isEmpty()) {
      String rows =
          items.stream().map(one -> "<li>" + text(one) + "</li>\n").collect(Collectors.joining());
      out.append("<ul>\n").append(rows).append("</ul>\n");
    }
    return this;
  }

  /** The whole page. */
  String page(String language, String title) {
    return "<!DOCTYPE html>\n<html lang=\""
        + text(language)
        + "\"><head><title>"
        + text(title)
        + "</title><meta name=\"subject\" content=\""
        + text(title)
        + "\"/><meta name=\"description\" content=\""
        + text(title)
        + "\"/><style>"
        + STYLE
        + "</style></head><body>\n"
        + out
        + "</body></html>";
  }

  private static final String STYLE =
      "@page { size: A4; margin: 20mm; }"
          + " body { font-family: 'Liberation Sans'; font-size: 11pt; line-height: 1.4; }"
          + " h1 { font-size: 22pt; font-weight: normal; }"
          + " h2 { font-size: 16pt; font-weight: normal; margin-top: 8mm; }"
          + " h3 { font-size: 13pt; font-weight: normal; margin-top: 6mm; page-break-after: avoid; }"
          + " li { margin-bottom: 1mm; }";

  /** Line breaks become spaces, and what XML cannot hold goes. */
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
