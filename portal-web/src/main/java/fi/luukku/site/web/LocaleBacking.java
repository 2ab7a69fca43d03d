package fi.luukku.site.web;

import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The language of the page, and the links to the same page in the others. */
@Named
@ApplicationScoped
public class LocaleBacking {
  /** A link of the language switch. */
  public record Choice(String tag, String shortName, String name, String url, boolean current) {}

  private static final List<String> NAMES = List.of("Suomeksi", "På svenska", "In English");

  @ForEverybody
  public Language getLanguage() {
    return Faces.language();
  }

  @ForEverybody
  public Locale getLocale() {
    return getLanguage().locale();
  }

  @ForEverybody
  public String getTag() {
    return getLanguage().tag();
  }

  /** A localized text in the language of the page. */
  @ForEverybody
  public String say(LocalizedText text) {
    return text.in(getLanguage());
  }

  public List<Choice> getChoices() {
    return Arrays.stream(Language.values()).map(this::choice).toList();
  }

  private Choice choice(Language language) {
    String tag = language.tag();
    return new Choice(
        tag,
        tag.toUpperCase(Locale.ROOT),
        NAMES.get(language.ordinal()),
        urlIn(tag),
        language == getLanguage());
  }

  /** This page's address with its own parameters, and the language in place of another. */
  private static String urlIn(String tag) {
    HttpServletRequest request = Faces.request();
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
      return "/?lang=" + tag;
    }
    String path = Asked.path(request);
    String kept =
        Asked.query(request).stream()
            .flatMap(query -> Arrays.stream(query.split("&")))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
    return path + "?" + kept + "lang=" + tag;
  }
}
