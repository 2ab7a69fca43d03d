package fi.luukku.documents.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A file name fit to be shown and downloaded: no path, no control or direction characters, no
 * device name, at most {@value #LONGEST} characters with its ending kept.
 */
public record DisplayName(String value) {
  static final int LONGEST = 120;
  private static final String NAMELESS = "document";
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  /** The name as a browser gave it, made harmless. */
  public static DisplayName of(String given) {
    String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    last.codePoints().map(DisplayName::harmless).filter(c -> c != 0).forEach(kept::appendCodePoint);
    return new DisplayName(named(shortened(trimmed(kept.toString()))));
  }

  /** Control, format (direction marks, zero width) and private characters vanish. */
  private static int harmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          0;
      default -> "<>:\"|?*%;".indexOf(character) >= 0 ? '_' : character;
    };
  }

  private static String trimmed(String name) {
    String bare = name.strip();
    while (bare.startsWith(".")) {
      bare = bare.substring(1);
    }
    while (bare.endsWith(".") || bare.endsWith(" ")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare;
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int keep = LONGEST - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, keep)) + ending;
  }

  private static String named(String name) {
    if (name.isEmpty()) {
      return NAMELESS;
    }
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    return DEVICES.contains(stem) ? "_" + name : name;
  }

  /** What stands after the last dot, in lower case; empty where there is none. */
  public String extension() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
