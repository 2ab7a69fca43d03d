package fi.luukku.site.web.admission;

import fi.luukku.shared.Language;
import fi.luukku.site.web.Assets;
import fi.luukku.site.web.LocaleFilter;
import fi.luukku.site.web.SiteSettings;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The page of who waits: the place in the line, and how to keep it. It loads itself anew without
 * script. After a form that was not taken in it holds what was typed and stands still until its
 * button is pressed, or leads back to the form's own page where it holds nothing: a post is never
 * sent again by itself.
 */
@ApplicationScoped
public class WaitingRoom {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="{0}"><head><meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      {3}<title>{1}</title><link rel="stylesheet" href="{2}"></head>
      <body><main id="content"><div class="wrap page"><div class="narrow section">
      <h1>{1}</h1><p class="lead">{4}</p><p>{5}</p>
      {6}
      </div></div></main></body></html>
      """;

  @Inject Assets assets;
  @Inject Pressed pressed;
  @Inject SiteSettings settings;

  void send(HttpServletRequest request, HttpServletResponse response, Admission.Verdict verdict)
      throws IOException {
    boolean form = "POST".equals(request.getMethod());
    String next = escaped(form ? cameFrom(request).orElse("/") : asked(request));
    Language language = LocaleFilter.of(request);
    if (form) {
      response.setHeader("Connection", "close");
    }
    String anew =
        "<meta http-equiv=\"refresh\" content=\"" + verdict.seconds() + ";url=" + next + "\">\n";
    String words =
        text(language, form ? "admission.not_sent" : "admission.keep", verdict.seconds());
    String link = "<p><a href=\"" + next + "\">" + text(language, "admission.again") + "</a></p>";
    write(page(language, verdict, List.of(anew, words, link)), response, verdict);
  }

  /** A form that was read and is not worked on: its sender has it again, with one button. */
  void handBack(HttpServletRequest request, HttpServletResponse response, Admission.Verdict verdict)
      throws IOException {
    Language language = LocaleFilter.of(request);
    String words = text(language, "admission.hold", verdict.seconds());
    String button = text(language, "admission.send_again");
    String form =
        HeldForm.of(
            escaped(asked(request)), pressed.withTime(request), request.getQueryString(), button);
    write(page(language, verdict, List.of("", words, form)), response, verdict);
  }

  private static void write(String page, HttpServletResponse response, Admission.Verdict verdict)
      throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", String.valueOf(verdict.seconds()));
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html; charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /**
   * @param own what loads it anew, its words, and what leads on
   */
  private String page(Language language, Admission.Verdict verdict, List<String> own) {
    return Texts.fill(
        PAGE,
        List.of(
            language.tag(),
            text(language, "admission.title"),
            assets.url("css/luukku.css"),
            own.get(0),
            text(language, "admission.place", verdict.place()),
            own.get(1),
            own.get(2)));
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  /** The page with the form, where the browser says which of ours it was. */
  private Optional<String> cameFrom(HttpServletRequest request) {
    String own = settings.origin() + "/";
    return Optional.ofNullable(request.getHeader("Referer"))
        .filter(page -> page.startsWith(own))
        .flatMap(WaitingRoom::path);
  }

  private static Optional<String> path(String page) {
    try {
      URI uri = new URI(page);
      String query = uri.getRawQuery();
      return Optional.of(query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query);
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  /** For an attribute, and never the address of another site, which two slashes begin. */
  static String escaped(String address) {
    return address
        .replace("\\", "%5C")
        .replaceFirst("^/+", "/")
        .replace(";", "%3B")
        .replace("'", "%27")
        .replace("\"", "%22")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("&", "&amp;");
  }

  private static String text(Language language, String key, Object... args) {
    return Texts.text(language, "site", key, args);
  }
}
