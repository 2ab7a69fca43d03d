package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Says what the launcher's simulated registers do from now on. */
final class SimulatedAuthorizations {
  private SimulatedAuthorizations() {}

  static void drive(String what) {
    URI address = URI.create(Product.endpoint("authorizations.url") + "/simulator/" + what);
    try {
      HttpResponse<Void> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()).build(),
                  HttpResponse.BodyHandlers.discarding());
      assertThat(answer.statusCode()).isEqualTo(200);
    } catch (IOException failed) {
      throw new IllegalStateException("The simulator does not answer.", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
