package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A back-office system follows the references in a message. */
class BackOfficeDocumentsIT {
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void fetches_the_bytes_whose_hash_stands_in_the_message() throws Exception {
    JsonNode attachment = attachmentOfReport();
    String href = attachment.get("href").asText();

    HttpResponse<byte[]> answer = get(href, Product.endpoint("backoffice.key"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).hasSize(attachment.get("size").asInt());
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body())))
        .isEqualTo(attachment.get("sha256").asText());
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");

    assertThat(get(href, "wrong").statusCode()).isEqualTo(401);
    assertThat(get(href, "").headers().firstValue("WWW-Authenticate")).isPresent();
    String unknown = href.replaceAll("[^/]+$", "00000000-0000-0000-0000-000000000000");
    assertThat(get(unknown, Product.endpoint("backoffice.key")).statusCode()).isEqualTo(404);
  }

  private static JsonNode attachmentOfReport() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE);
        BackOfficeClient office = BackOfficeClient.connect()) {
      visitor.signIn("testi.eino", "/report");
      String number = new Errands(visitor, "eino@example.org").reportIssue();
      JsonNode event = office.awaitAbout("backoffice.streets", number);
      return event.get("data").get("attachments").get(0);
    }
  }

  private HttpResponse<byte[]> get(String href, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(href));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
