package fi.luukku.identity.web;

import fi.luukku.shared.Language;
import fi.luukku.site.web.LocaleFilter;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The language that the portal speaks in this request, for those it sends people to, to speak it
 * too.
 */
public final class RequestLanguage {
  private RequestLanguage() {}

  public static String tag(HttpServletRequest request) {
    return request.getAttribute(LocaleFilter.LANGUAGE) instanceof Language language
        ? language.tag()
        : Language.FI.tag();
  }
}
