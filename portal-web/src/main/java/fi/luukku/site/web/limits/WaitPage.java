package fi.luukku.site.web.limits;

import fi.luukku.shared.Language;
import fi.luukku.site.web.Assets;
import fi.luukku.site.web.LocaleFilter;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * What who asks for too much is told. Not an error page like the others: those are drawn by Faces,
 * and this one is answered when there is no time for that.
 */
@ApplicationScoped
public class WaitPage {
  private static final int TOO_MANY = 429;
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="{0}"><head><meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{1} {2}</title><link rel="stylesheet" href="{3}"></head>
      <body><main id="content"><div class="wrap page"><div class="narrow section">
      <h1>{2}</h1><p class="lead">{4}</p>
      </div></div></main></body></html>
      """;

  @Inject Assets assets;

  void send(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    Language language = LocaleFilter.of(request);
    byte[] page = page(language).getBytes(StandardCharsets.UTF_8);
    response.setStatus(TOO_MANY);
    response.setHeader("Retry-After", String.valueOf(1 + wait.toSeconds()));
    response.setHeader("Cache-Control", "no-store");
    if (request.getContentLengthLong() > 0) {
      response.setHeader("Connection", "close");
    }
    response.setContentType("text/html; charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private String page(Language language) {
    return Texts.fill(
        PAGE,
        List.of(
            language.tag(),
            text(language, "errors.prefix"),
            text(language, "error.429.title"),
            assets.url("css/luukku.css"),
            text(language, "error.429.text")));
  }

  private static String text(Language language, String key) {
    return Texts.text(language, "site", key);
  }
}
