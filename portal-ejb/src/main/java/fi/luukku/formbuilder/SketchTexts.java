package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.FormTexts;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of a form that is being made, by language and key; any of them may still be missing.
 */
public final class SketchTexts {
  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  SketchTexts(JsonNode json) {
    for (String language : FormTexts.LANGUAGES) {
      Map<String, String> words = new TreeMap<>();
      json.path(language).fields().forEachRemaining(it -> words.put(it.getKey(), word(it)));
      byLanguage.put(language, words);
    }
  }

  private static String word(Map.Entry<String, JsonNode> text) {
    return text.getValue().asText();
  }

  /** Empty where it is missing. */
  public String get(Language language, String key) {
    return byLanguage.get(language.tag()).getOrDefault(key, "");
  }

  /** The same in all languages. */
  public LocalizedText get(String key) {
    return new LocalizedText(get(Language.FI, key), get(Language.SV, key), get(Language.EN, key));
  }

  /** Sets a text in all languages; what is blank is taken away. */
  public void set(String key, LocalizedText words) {
    for (Language language : Language.values()) {
      set(language, key, words.in(language));
    }
  }

  /** Sets a text; a blank one is taken away. */
  public void set(Language language, String key, String words) {
    String clean = words.strip();
    if (clean.isEmpty()) {
      byLanguage.get(language.tag()).remove(key);
    } else {
      byLanguage.get(language.tag()).put(key, clean);
    }
  }

  /** What an official calls the thing: in his language, else in one that has words for it. */
  public String name(Language language, String key) {
    String own = get(language, key);
    return own.isEmpty()
        ? byLanguage.values().stream()
            .map(words -> words.getOrDefault(key, ""))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("")
        : own;
  }

  /** Whether any language has it. */
  public boolean isSomewhere(String key) {
    return byLanguage.values().stream().anyMatch(words -> words.containsKey(key));
  }

  /** Takes away all texts that begin so. */
  void removeBelow(String prefix) {
    byLanguage.values().forEach(words -> words.keySet().removeIf(it -> it.startsWith(prefix)));
  }

  /** By language, then by key. */
  public Map<String, Map<String, String>> all() {
    return byLanguage;
  }

  ObjectNode asJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    byLanguage.forEach((language, words) -> words.forEach(json.withObject("/" + language)::put));
    return json;
  }

  /** As the loader of definitions reads them. */
  Map<String, String> asProperties() {
    Map<String, String> files = new LinkedHashMap<>();
    byLanguage.forEach((language, words) -> files.put(language, properties(words)));
    return files;
  }

  private static String properties(Map<String, String> words) {
    Properties file = new Properties();
    file.putAll(words);
    StringWriter written = new StringWriter();
    try {
      file.store(written, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Text in memory is always written.", impossible);
    }
    return written.toString();
  }
}
