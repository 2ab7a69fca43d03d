package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords are tried in a browser or not at all: no client of ours takes the password grant. */
class PasswordGrantIT {
  @ParameterizedTest
  @CsvSource({
    "kunta, testi.aino",
    "suomi-fi, testi.aino",
    "henkilosto, kasittelija.kaisa",
  })
  void no_client_takes_a_true_password(String realm, String person) {
    for (String client :
        new String[] {
          "account", "account-console", "admin-cli", "security-admin-console", "broker"
        }) {
      HttpResponse<String> answer = ask(realm, client, person);
      assertThat(answer.statusCode()).as(realm + " " + client).isIn(400, 401);
      assertThat(answer.body()).doesNotContain("access_token", "invalid_grant");
    }
  }

  private static HttpResponse<String> ask(String realm, String client, String person) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    Product.endpoint("keycloak.url")
                        + "/realms/"
                        + realm
                        + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=password&password=testi&scope=openid&client_id="
                        + client
                        + "&username="
                        + person))
            .build();
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
