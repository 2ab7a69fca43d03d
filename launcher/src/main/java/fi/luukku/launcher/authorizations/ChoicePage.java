package fi.luukku.launcher.authorizations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where somebody chooses for whom he acts. */
final class ChoicePage {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "fi", List.of("Suomi.fi-valtuudet, jäljitelmä", "Kenen puolesta asioit?", "Keskeytä"),
          "sv",
              List.of("Suomi.fi-fullmakter, simulering", "För vem uträttar du ärenden?", "Avbryt"),
          "en", List.of("Suomi.fi e-Authorizations, simulated", "Whom do you act for?", "Cancel"));

  private ChoicePage() {}

  /**
   * @param link address of a choice, without its number
   */
  static String of(String language, List<Register.Right> rights, String link) {
    String known = WORDS.containsKey(language) ? language : "fi";
    List<String> words = WORDS.get(known);
    String choices =
        IntStream.range(0, rights.size())
            .mapToObj(i -> item("choice-" + i, link + "&number=" + i, rights.get(i).name()))
            .collect(Collectors.joining());
    return "<!DOCTYPE html><html lang=\""
        + known
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        + "<title>"
        + words.get(0)
        + "</title></head><body><main><p>"
        + words.get(0)
        + "</p><h1>"
        + words.get(1)
        + "</h1><ul>"
        + choices
        + item("cancel", link + "&number=none", words.get(2))
        + "</ul></main></body></html>";
  }

  private static String item(String id, String link, String text) {
    return "<li><a id=\"" + id + "\" href=\"" + escaped(link) + "\">" + escaped(text) + "</a></li>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
