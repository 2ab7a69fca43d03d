package fi.luukku.acceptance.faults;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back: status, headers, bytes, and the address that was asked. */
record Answer(int status, HttpHeaders headers, byte[] bytes, URI uri) {
  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers(), response.body(), response.uri());
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Document page() {
    return Jsoup.parse(text(), uri.toString());
  }

  /** A header, or empty words. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  boolean isRedirect() {
    return status >= 300 && status < 400 && !header("Location").isEmpty();
  }

  URI location() {
    return uri.resolve(header("Location"));
  }

  /** The form of the page that this selector finds. */
  WebForm form(String selector) {
    Element form = page().selectFirst(selector);
    if (form == null) {
      throw new AssertionError(
          "No form " + selector + " on " + uri + " (" + status + "): " + words());
    }
    return WebForm.of(form);
  }

  /** The form of the page's own matter, not that of its header. */
  WebForm form() {
    return form("main form[method=post]");
  }

  /** The words of the page's own part, or of all that came where there is none. */
  String words() {
    Element main = page().selectFirst("main");
    return main == null ? page().text() : main.text();
  }

  /** A parameter of the address. */
  String parameter(String name) {
    return WebForm.parameter(uri, name);
  }

  /** The body without what is new in every answer: correlation id, form tokens, nonces. */
  String bodyWithout(String... own) {
    String body =
        text()
            .replace(header("X-Correlation-Id"), "ID")
            .replaceAll(" nonce=\"[^\"]*\"", "")
            .replaceAll(" data-left=\"[0-9]*\"", "")
            .replaceAll("name=\"(csrf|once|primefaces\\.nonce)\" value=\"[^\"]*\"", "name=\"$1\"");
    for (String word : own) {
      body = body.replace(word, "OWN");
    }
    return body;
  }

  @Override
  public String toString() {
    return status + " " + uri.getPath();
  }
}
