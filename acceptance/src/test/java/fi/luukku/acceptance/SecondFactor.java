package fi.luukku.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a test person's phone would show: the launcher's page of codes tells it. */
public final class SecondFactor {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private SecondFactor() {}

  /** The one-time code that holds now. */
  public static String code() {
    URI address = URI.create(Product.endpoint("mail.url") + "/api/code");
    try {
      return HTTP.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The page of codes does not answer.", unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a code.", stopped);
    }
  }
}
