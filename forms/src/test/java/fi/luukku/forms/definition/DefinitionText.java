package fi.luukku.forms.definition;

import java.util.HashMap;
import java.util.Map;

/** Writes small definitions with all their texts, so that a test says only what matters to it. */
public final class DefinitionText {

  private DefinitionText() {}

  public static FormDefinition load(String pages, String... textKeys) {
    return DefinitionLoader.load(form(pages), texts(textKeys));
  }

  public static String form(String pages) {
    return "{\"key\":\"trial\",\"version\":1,\"pages\":[" + pages.replace('\'', '"') + "]}";
  }

  /** A definition of format 2; expressions write their texts in backquotes. */
  public static String formTwo(String pages, String rules) {
    return ("{'format':2,'key':'trial','version':1,'pages':["
            + pages
            + "],'rules':["
            + rules
            + "]}")
        .replace('\'', '"')
        .replace('`', '\'');
  }

  /** Loads a definition of format 2; questions and pages need no texts to be given. */
  public static FormDefinition loadTwo(String pages, String rules, String... textKeys) {
    return DefinitionLoader.load(formTwo(pages, rules), texts(textKeys));
  }

  public static String page(String key, String questions) {
    return "{'key':'" + key + "','questions':[" + questions + "]}";
  }

  public static Map<String, String> texts(String... keys) {
    StringBuilder words = new StringBuilder("form.title=Trial\n");
    for (String key : keys) {
      words.append(key).append("=").append(key).append('\n');
    }
    Map<String, String> texts = new HashMap<>();
    FormTexts.LANGUAGES.forEach(language -> texts.put(language, words.toString()));
    return texts;
  }
}
