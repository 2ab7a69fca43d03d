package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads texts_xx.properties; a key written twice is a fault, where Properties would keep quiet. */
final class TextsReader {

  /** Finnish and Swedish write "80 %": the number and its sign stay on one line. */
  private static final String PER_CENT = "\u00A0%";

  private TextsReader() {}

  static FormTexts read(Map<String, String> contents, Faults faults) {
    Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
    for (String language : FormTexts.LANGUAGES) {
      String content = contents.get(language);
      if (content == null) {
        faults.add(file(language), FaultCode.MISSING, "is missing");
      }
      byLanguage.put(language, parse(language, content == null ? "" : content, faults));
    }
    return new FormTexts(Map.copyOf(byLanguage));
  }

  static String file(String language) {
    return "texts_" + language + ".properties";
  }

  private static Map<String, String> parse(String language, String content, Faults faults) {
    Map<String, String> texts = new TreeMap<>();
    Properties collecting = new CollectingProperties(texts, file(language), faults);
    try {
      collecting.load(new StringReader(content));
    } catch (IOException | IllegalArgumentException broken) {
      faults.add(file(language), FaultCode.TEXTS, "cannot be read: " + broken.getMessage());
    }
    return Map.copyOf(texts);
  }

  private static final class CollectingProperties extends Properties {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> texts;
    private final String file;
    private final transient Faults faults;

    CollectingProperties(Map<String, String> texts, String file, Faults faults) {
      this.texts = texts;
      this.file = file;
      this.faults = faults;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      String before = texts.put((String) key, ((String) value).replace(" %", PER_CENT));
      if (before != null) {
        faults.add(file + " " + key, FaultCode.TWICE, "is there twice", key);
      }
      return before;
    }
  }
}
