package fi.luukku.forms.values;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people write it: NFC, trimmed, line ends as \n, never markup, never a template. */
public final class TextValue {
  /** Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private TextValue() {}

  /** A text of several lines. */
  public static Parsed<String> lines(String typed) {
    return read(typed, true);
  }

  /**
   * A text of one line: names, addresses, titles. Marks that turn the direction of writing are left
   * out of it, as they would turn what stands beside it in lists too.
   */
  public static Parsed<String> line(String typed) {
    return read(DIRECTIONS.matcher(typed).replaceAll(""), false);
  }

  /** The first letters of a text; never half of one. */
  public static String first(int most, String text) {
    return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }

  private static Parsed<String> read(String typed, boolean lineBreaks) {
    String text = clean(typed);
    if (text.codePoints().anyMatch(point -> isControl(point, lineBreaks))) {
      return Parsed.refused("text.control");
    }
    if (isInvisible(text)) {
      return Parsed.refused("text.invisible");
    }
    return Parsed.of(text);
  }

  /** Nothing but white space: no answer, rather than a wrong one. */
  public static boolean isBlank(String typed) {
    return clean(typed).isEmpty();
  }

  /** Nothing that anybody could see, whatever it is made of. */
  public static boolean isInvisible(String text) {
    return text.codePoints().noneMatch(TextValue::isVisible);
  }

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static String clean(String typed) {
    return stripSpaces(Normalizer.normalize(oneBreakOneLetter(typed), Normalizer.Form.NFC));
  }

  /** A browser sends two letters for a line break that it counts as one: it is one again. */
  public static String oneBreakOneLetter(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String stripSpaces(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char letter) {
    return letter == '\t' || letter == '\n' || Character.isSpaceChar(letter);
  }

  private static boolean isControl(int point, boolean lineBreaks) {
    if (point == '\t' || lineBreaks && point == '\n') {
      return false;
    }
    int kind = Character.getType(point);
    return kind == Character.CONTROL
        || kind == Character.SURROGATE
        || kind == Character.LINE_SEPARATOR
        || kind == Character.PARAGRAPH_SEPARATOR;
  }

  /** Letters that show nothing although Unicode counts them as letters or symbols are left out. */
  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default ->
          point != 0x115F
              && point != 0x1160
              && point != 0x3164
              && point != 0xFFA0
              && point != 0x2800
              && point != 0xFFFC;
    };
  }
}
