package fi.luukku.launcher.bookings;

import java.util.Optional;
import java.util.stream.Collectors;

/** The pages, in the town's look. */
final class Pages {
  private final Place place;

  Pages(Place place) {
    this.place = place;
  }

  String front(Words words, Optional<Guest> guest) {
    return page(
        words,
        guest,
        "front",
        guest.isPresent() ? button(words, "/my", "front.go") : signIn(words));
  }

  String mine(Words words, Guest guest) {
    String who =
        "<dl class=\"facts\"><div><dt>"
            + words.say("my.name")
            + "</dt><dd id=\"name\">"
            + escape(guest.name())
            + "</dd></div></dl>";
    return page(words, Optional.of(guest), "my", who);
  }

  String said(Words words, String what) {
    return page(words, Optional.empty(), what, signIn(words));
  }

  private static String signIn(Words words) {
    return button(words, "/my", "sign_in");
  }

  private static String button(Words words, String path, String label) {
    return "<div class=\"actions\"><a class=\"button\" href=\""
        + path
        + "?lang="
        + words.language()
        + "\">"
        + words.say(label)
        + "</a></div>";
  }

  private String page(Words words, Optional<Guest> guest, String name, String more) {
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s – %s</title><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/look/css/luukku.css"><link rel="icon" href="/logo.svg"></head>
        <body><a class="skip" href="#content">%s</a>
        <header class="top"><div class="wrap"><a class="mark" href="/?lang=%s"><img class="logo" src="/logo.svg" alt="" width="36" height="36">%s</a>
        <div class="tools"><ul class="lang" aria-label="%s">%s</ul>%s</div></div></header>
        <main id="content" tabindex="-1"><div class="wrap page"><div class="narrow section"><h1>%s</h1><p class="lead">%s</p>%s</div></div></main>
        <footer class="site"><div class="wrap row"><strong>%s</strong><ul><li><a href="%s/">%s</a></li></ul></div></footer></body></html>
        """
        .formatted(
            words.language(),
            words.say(name + ".title"),
            words.say("service"),
            words.say("skip"),
            words.language(),
            words.say("service"),
            words.say("languages"),
            languages(words),
            guest.map(somebody -> signOut(words, somebody)).orElse(""),
            words.say(name + ".title"),
            words.say(name + ".text"),
            more,
            words.say("example"),
            escape(place.portal()),
            words.say("portal"));
  }

  private static String languages(Words words) {
    return Words.LANGUAGES.stream()
        .map(
            tag ->
                "<li><a href=\"?lang=%s\" lang=\"%s\" hreflang=\"%s\" aria-current=\"%s\"><span aria-hidden=\"true\">%s</span><span class=\"visually-hidden\">%s</span></a></li>"
                    .formatted(
                        tag,
                        tag,
                        tag,
                        tag.equals(words.language()),
                        tag.toUpperCase(java.util.Locale.ROOT),
                        words.say("language." + tag)))
        .collect(Collectors.joining());
  }

  private static String signOut(Words words, Guest guest) {
    return "<form method=\"post\" action=\"/sign-out\"><input type=\"hidden\" name=\"lang\" value=\"%s\"><input type=\"hidden\" name=\"csrf\" value=\"%s\"><button class=\"plain\">%s</button></form>"
        .formatted(words.language(), escape(guest.csrf()), words.say("sign_out"));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
