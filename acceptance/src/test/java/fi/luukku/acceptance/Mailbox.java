package fi.luukku.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the mail that the product has sent, as the mail catcher shows it. */
public final class Mailbox {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(60);

  private Mailbox() {}

  /** All mails to an address, newest first. */
  public static List<JsonNode> to(String address) {
    return StreamSupport.stream(all().spliterator(), false)
        .filter(mail -> mail.get("to").toString().contains(address))
        .toList();
  }

  /** Waits for a mail to an address that has these words in its subject or text. */
  public static JsonNode await(String address, String words) {
    return Eventually.value(
        SOON,
        "a mail with the words asked for has come",
        () -> to(address).stream().filter(mail -> mail.toString().contains(words)).findFirst());
  }

  private static JsonNode all() {
    URI address = URI.create(Product.endpoint("mail.url").replaceAll("/$", "") + "/api/messages");
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      return JSON.readTree(answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException("The mail catcher does not answer.", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading mail.", stopped);
    }
  }
}
