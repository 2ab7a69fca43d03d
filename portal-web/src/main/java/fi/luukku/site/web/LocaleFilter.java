package fi.luukku.site.web;

import fi.luukku.identity.Cookies;
import fi.luukku.shared.Language;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides the language of a request: the link's {@code ?lang=}, else what was chosen before (a
 * cookie), else what the browser prefers, else Finnish.
 */
public class LocaleFilter extends HttpFilter {
  /** Request attribute: the {@link Language} of this request. */
  public static final String LANGUAGE = "fi.luukku.language";

  private static final long serialVersionUID = 1L;
  private static final String PARAMETER = "lang";
  private static final String COOKIE = "luukku-lang";
  private static final Duration YEAR = Duration.ofDays(365);

  @Inject private transient Cookies cookies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Language> chosen = fromQuery(request);
    if (!Framed.isFrame(request)) {
      chosen.ifPresent(language -> cookies.set(response, COOKIE, language.tag(), YEAR));
    }
    Language language = chosen.or(() -> fromCookie(request)).orElseGet(() -> preferred(request));
    request.setAttribute(LANGUAGE, language);
    chain.doFilter(request, response);
  }

  /** The language of this request, also where no filter has run. */
  public static Language of(HttpServletRequest request) {
    return request.getAttribute(LANGUAGE) instanceof Language language
        ? language
        : preferred(request);
  }

  /** From the query string alone: reading parameters here would read a form's body too early. */
  private static Optional<Language> fromQuery(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString()).stream()
        .flatMap(query -> Arrays.stream(query.split("&")))
        .filter(pair -> pair.startsWith(PARAMETER + "="))
        .map(pair -> pair.substring(PARAMETER.length() + 1))
        .flatMap(tag -> exact(tag).stream())
        .findFirst();
  }

  private Optional<Language> fromCookie(HttpServletRequest request) {
    return cookies.value(request, COOKIE).flatMap(LocaleFilter::exact);
  }

  private static Language preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Language.FI;
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .flatMap(tag -> exact(tag).stream())
        .findFirst()
        .orElse(Language.FI);
  }

  private static Optional<Language> exact(String tag) {
    return Arrays.stream(Language.values()).filter(l -> l.tag().equals(tag)).findFirst();
  }
}
