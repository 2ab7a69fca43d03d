package fi.luukku.acceptance.faults;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static java.net.http.HttpClient.Version.HTTP_2;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A body that comes a moment after its header, on a connection that is used again. */
class SplitBodiesIT {
  /** Without its mending the server lost one in twenty. */
  private static final int MANY = 400;

  private static final URI REPORT = URI.create(Product.url() + "/report");
  private static final Duration LOST = Duration.ofSeconds(20);
  private static final byte[] BODY =
      ("csrf=none&category=pothole&words=" + "a".repeat(300)).getBytes(StandardCharsets.US_ASCII);

  private final Random random = new Random(17);

  @Test
  void every_one_is_answered() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HTTP_1_1).build();
    for (int i = 0; i < MANY; i++) {
      int status = client.send(post(late()), BodyHandlers.discarding()).statusCode();
      assertThat(status).as("request %d", i).isEqualTo(403);
    }
  }

  /** A body that comes with the wish for another protocol never reaches the portal. */
  @Test
  void a_client_that_would_rather_speak_another_protocol_is_told_so_at_once() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HTTP_2).build();
    HttpResponse<Void> got =
        client.send(HttpRequest.newBuilder(REPORT).build(), BodyHandlers.discarding());
    assertThat(got.version()).as("no upgrade in the clear").isEqualTo(HTTP_1_1);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(client.send(post(late()), BodyHandlers.discarding()).statusCode()).isEqualTo(400);
  }

  private static HttpRequest post(BodyPublisher body) {
    return HttpRequest.newBuilder(REPORT)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .timeout(LOST)
        .POST(body)
        .build();
  }

  private BodyPublisher late() {
    long pause = random.nextInt(500_000);
    return BodyPublishers.fromPublisher(
        BodyPublishers.ofInputStream(() -> new Late(pause)), BODY.length);
  }

  /** The body, after a pause that is too short for a network to notice. */
  private static final class Late extends InputStream {
    private final InputStream body = new ByteArrayInputStream(BODY);
    private long pause;

    Late(long pauseNanos) {
      this.pause = pauseNanos;
    }

    @Override
    public int read() throws IOException {
      LockSupport.parkNanos(pause);
      pause = 0;
      return body.read();
    }
  }
}
