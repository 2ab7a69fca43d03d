package fi.luukku.forms;

import java.util.Locale;

/** Whether a sentence names something by its label. */
final class Naming {

  private Naming() {}

  /** As whole words, small or capital: "datumet" does not name "Datum". */
  static boolean isIn(String words, String label) {
    String sentence = words.toLowerCase(Locale.ROOT);
    String name = label.toLowerCase(Locale.ROOT);
    for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1));
      boolean ends = end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
