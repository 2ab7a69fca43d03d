package fi.luukku.calendars.integration;

import java.nio.charset.StandardCharsets;

/** Breaks long lines (RFC 5545, section 3.1): 75 octets at most, and no letter torn apart. */
final class Folding {
  private static final int MOST_OCTETS = 75;

  private Folding() {}

  /** Lines ended by CR LF, before and after. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS);
    for (String line : text.split("\r\n")) {
      fold(line, folded);
    }
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String letter = Character.toString(line.codePointAt(at));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(letter);
      octets += size;
    }
    folded.append("\r\n");
  }
}
