package fi.luukku.launcher.authorizations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where somebody chooses for whom he acts, in the look of the demo's other pages. */
final class ChoicePage {
  private record Words(
      String service,
      String skip,
      String title,
      String none,
      String cancel,
      String testing,
      String nobody) {}

  private static final Map<String, Words> WORDS =
      Map.of(
          "fi",
          new Words(
              "Suomi.fi-valtuudet, jäljitelmä",
              "Siirry sisältöön",
              "Kenen puolesta asioit?",
              "Rekisterissä ei ole ketään, jonka puolesta voit asioida.",
              "Keskeytä",
              "Vain kokeiluun",
              "Tämä sivu esittää Suomi.fi-valtuuksia. Sen henkilöitä ja yhdistyksiä ei ole olemassa."),
          "sv",
          new Words(
              "Suomi.fi-fullmakter, simulering",
              "Hoppa till innehållet",
              "För vem uträttar du ärenden?",
              "I registret finns ingen som du kan uträtta ärenden för.",
              "Avbryt",
              "Endast för test",
              "Den här sidan spelar Suomi.fi-fullmakter. Personerna och föreningarna finns inte på riktigt."),
          "en",
          new Words(
              "Suomi.fi e-Authorizations, simulated",
              "Skip to the content",
              "Whom do you act for?",
              "The register knows nobody whom you may act for.",
              "Cancel",
              "For testing only",
              "This page plays the part of Suomi.fi e-Authorizations. Its persons and associations do not exist."));

  private ChoicePage() {}

  /**
   * @param link address of a choice, without its number
   */
  static String of(String language, List<Register.Right> rights, String link) {
    String known = WORDS.containsKey(language) ? language : "fi";
    Words words = WORDS.get(known);
    String choices =
        IntStream.range(0, rights.size())
            .mapToObj(number -> choice(number, link, rights.get(number).name()))
            .collect(Collectors.joining());
    String list =
        rights.isEmpty()
            ? "<p>" + words.none() + "</p>"
            : "<div class=\"card\"><ul class=\"list\">" + choices + "</ul></div>";
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s – %s</title><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/look/css/luukku.css"><link rel="stylesheet" href="/look/css/simulator.css"></head>
        <body><a class="skip" href="#content">%s</a>
        <header class="top simulated"><div class="wrap"><span class="mark">%s</span></div></header>
        <main id="content" tabindex="-1"><div class="wrap page"><div class="narrow section"><h1>%s</h1>%s
        <div class="actions"><a class="button quiet" id="cancel" href="%s">%s</a></div>
        <div class="persons"><h2>%s</h2><p>%s</p></div></div></div></main></body></html>
        """
        .formatted(
            known,
            words.title(),
            words.service(),
            words.skip(),
            words.service(),
            words.title(),
            list,
            escaped(link + "&number=none"),
            words.cancel(),
            words.testing(),
            words.nobody());
  }

  private static String choice(int number, String link, String name) {
    return "<li><a class=\"title\" id=\"choice-%d\" href=\"%s\">%s</a></li>"
        .formatted(number, escaped(link + "&number=" + number), escaped(name));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
