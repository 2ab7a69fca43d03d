package fi.luukku.formbuilder;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Keys that are not taken yet, as definitions allow them. */
final class FreeKey {
  private static final int LONGEST = 32;

  /** Words of the expression language: a definition refuses them as names. */
  private static final Set<String> RESERVED =
      Set.of(
          "as",
          "break",
          "const",
          "continue",
          "else",
          "false",
          "for",
          "function",
          "if",
          "import",
          "in",
          "let",
          "loop",
          "namespace",
          "null",
          "package",
          "return",
          "true",
          "var",
          "void",
          "while");

  private FreeKey() {}

  /** {@code page_1}, or the next number that is free. */
  static String numbered(String prefix, Collection<String> taken) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> prefix + number)
        .filter(key -> !taken.contains(key))
        .findFirst()
        .orElseThrow();
  }

  /** "Hakijan nimi" becomes {@code hakijan_nimi}; with a number where that is taken. */
  static String ofWords(
      String words, String separator, String otherwise, Collection<String> taken) {
    String plain = plain(words, separator);
    String key = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? otherwise : plain;
    return taken.contains(key) || RESERVED.contains(key) ? numbered(key + separator, taken) : key;
  }

  private static String plain(String words, String separator) {
    String ascii =
        Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", separator);
    String cut = ascii.substring(0, Math.min(LONGEST, ascii.length()));
    return cut.replaceAll("^" + separator + "+|" + separator + "+$", "");
  }
}
