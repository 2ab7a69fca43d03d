package fi.luukku.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import fi.luukku.launcher.MailStore.Attachment;
import fi.luukku.launcher.MailStore.Mail;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * The web page of the mail catcher. What stands in a mail was written by others: it is shown as
 * text, its HTML only in a frame without scripts, forms or foreign content, its attachments only as
 * downloads.
 */
final class MailPage {
  private static final int MOST = 200;
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; frame-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";
  private static final String MAIL_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

  private final MailStore store;
  private final TextCatcher texts;
  private final int port;
  private final ObjectMapper json = new ObjectMapper();

  MailPage(MailStore store, TextCatcher texts, int port) {
    this.store = store;
    this.texts = texts;
    this.port = port;
  }

  void open() throws IOException {
    LoopbackServer.open(
        port, Executors.newFixedThreadPool(2, LoopbackServer.daemons("mail-page")), this::answer);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!List.of(Door.HOST + ":" + port, "localhost:" + port)
          .contains(exchange.getRequestHeaders().getFirst("Host"))) {
        send(
            exchange,
            421,
            "text/plain",
            "Wrong host.".getBytes(StandardCharsets.UTF_8),
            PAGE_POLICY);
        return;
      }
      if (exchange.getRequestMethod().equals("POST")
          && exchange.getRequestURI().getPath().equals(TextCatcher.PATH)) {
        send(exchange, texts.take(exchange), "text/plain", new byte[0], PAGE_POLICY);
        return;
      }
      if (!exchange.getRequestMethod().equals("GET")) {
        send(
            exchange,
            405,
            "text/plain",
            "Only reading is possible here.".getBytes(StandardCharsets.UTF_8),
            PAGE_POLICY);
        return;
      }
      route(exchange, exchange.getRequestURI().getPath());
    } catch (RuntimeException e) {
      send(
          exchange,
          500,
          "text/plain",
          "This mail could not be shown.".getBytes(StandardCharsets.UTF_8),
          PAGE_POLICY);
    }
  }

  private void route(HttpExchange exchange, String path) throws IOException {
    String[] steps = path.split("/");
    if (path.equals("/")) {
      page(exchange, MailHtml.list(store.newest(MOST)));
    } else if (path.equals("/style.css")) {
      send(exchange, 200, "text/css", MailHtml.STYLE.getBytes(StandardCharsets.UTF_8), PAGE_POLICY);
    } else if (path.equals("/code")) {
      exchange.getResponseHeaders().set("Refresh", String.valueOf(OneTimeCode.left(Instant.now())));
      page(exchange, MailHtml.code(OneTimeCode.at(Instant.now())));
    } else if (path.equals("/api/code")) {
      send(
          exchange,
          200,
          "text/plain",
          OneTimeCode.at(Instant.now()).getBytes(StandardCharsets.UTF_8),
          PAGE_POLICY);
    } else if (path.equals("/api/messages")) {
      send(
          exchange,
          200,
          "application/json",
          json.writeValueAsBytes(store.newest(MOST).stream().map(MailPage::forTests).toList()),
          PAGE_POLICY);
    } else if (steps.length >= 3 && steps[1].equals("messages")) {
      mail(exchange, steps);
    } else {
      missing(exchange);
    }
  }

  private void mail(HttpExchange exchange, String[] steps) throws IOException {
    Optional<Mail> mail = store.find(steps[2]);
    if (mail.isEmpty()) {
      missing(exchange);
    } else if (steps.length == 3) {
      page(exchange, MailHtml.mail(mail.get()));
    } else if (steps.length == 4 && steps[3].equals("html")) {
      send(
          exchange,
          200,
          "text/html",
          mail.get().html().getBytes(StandardCharsets.UTF_8),
          MAIL_POLICY);
    } else if (steps.length == 5
        && steps[3].equals("attachments")
        && steps[4].matches("\\d{1,3}")) {
      attachment(exchange, mail.get().attachments(), Integer.parseInt(steps[4]));
    } else {
      missing(exchange);
    }
  }

  private void attachment(HttpExchange exchange, List<Attachment> attachments, int index)
      throws IOException {
    if (index >= attachments.size()) {
      missing(exchange);
      return;
    }
    Attachment attachment = attachments.get(index);
    String name = URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
    exchange
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    send(exchange, 200, "application/octet-stream", attachment.content(), MAIL_POLICY);
  }

  private static Map<String, Object> forTests(Mail mail) {
    return Map.of(
        "id", mail.id(),
        "to", mail.to(),
        "from", mail.from(),
        "subject", mail.subject(),
        "date", mail.date(),
        "text", mail.text(),
        "html", mail.html(),
        "attachments",
            mail.attachments().stream()
                .map(a -> Map.of("name", a.name(), "type", a.type(), "size", a.content().length))
                .toList());
  }

  private static void page(HttpExchange exchange, String html) throws IOException {
    send(exchange, 200, "text/html", html.getBytes(StandardCharsets.UTF_8), PAGE_POLICY);
  }

  private static void missing(HttpExchange exchange) throws IOException {
    send(
        exchange,
        404,
        "text/plain",
        "There is no such mail.".getBytes(StandardCharsets.UTF_8),
        PAGE_POLICY);
  }

  private static void send(
      HttpExchange exchange, int status, String type, byte[] body, String policy)
      throws IOException {
    boolean text = type.startsWith("text/");
    exchange.getResponseHeaders().set("Content-Type", text ? type + "; charset=utf-8" : type);
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
