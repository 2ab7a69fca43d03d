package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Asks the {@link DeliveryDoor} of a deployed portal. */
final class DeliveryClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URL portal;

  DeliveryClient(URL portal) {
    this.portal = portal;
  }

  /** Somebody whom no other test knows. */
  static String somebody() {
    return UUID.randomUUID().toString();
  }

  /** Does something in the portal as this person, and answers what {@link DeliveryDoor} says. */
  String post(String act, String person, String number, String text) throws Exception {
    String form =
        "person="
            + person
            + "&number="
            + number
            + "&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(portal + "test/" + act))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }
}
