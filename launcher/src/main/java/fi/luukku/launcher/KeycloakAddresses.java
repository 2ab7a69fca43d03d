package fi.luukku.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The addresses inside Keycloak's realms. They are filled in when a realm is imported, once; where
 * the data folder is started on other ports later, they are rewritten through Keycloak's
 * administration, so that accounts stay as they are.
 */
final class KeycloakAddresses {
  private static final List<String> REALMS = List.of("kunta", "suomi-fi", "henkilosto");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Site site;
  private final Path known;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();

  KeycloakAddresses(Site site, Path home) {
    this.site = site;
    this.known = home.resolve("addresses");
  }

  /** Brings the realms to today's ports, and remembers them. */
  void bringUpToDate() {
    List<String> now =
        List.of(site.url(Door.PORTAL), site.url(Door.KEYCLOAK), site.url(Door.BOOKINGS));
    try {
      List<String> before = Files.exists(known) ? Files.readAllLines(known) : now;
      // A data folder of an earlier version remembers fewer.
      List<String> same = now.subList(0, Math.min(before.size(), now.size()));
      if (!before.equals(same)) {
        rewrite(before, same);
        site.story().tell(Keycloak.NAME, "realms moved to the new ports");
      }
      Files.write(known, now);
    } catch (IOException e) {
      throw new Trouble(
          "Keycloak's realms could not be moved to the new ports ("
              + e.getMessage()
              + "): start on the old ports, or begin anew with --fresh.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped while starting.", e);
    }
  }

  private void rewrite(List<String> before, List<String> now)
      throws IOException, InterruptedException {
    String token = token();
    for (String realm : REALMS) {
      String base = site.url(Door.KEYCLOAK) + "/admin/realms/" + realm;
      rewriteEach(base + "/clients", "id", token, before, now);
      rewriteEach(base + "/identity-provider/instances", "alias", token, before, now);
    }
  }

  private void rewriteEach(
      String collection, String key, String token, List<String> before, List<String> now)
      throws IOException, InterruptedException {
    for (JsonNode each : json.readTree(send(request(collection, token).GET()))) {
      String old = each.toString();
      String moved = moved(old, before, now);
      if (!moved.equals(old)) {
        send(
            request(collection + "/" + each.get(key).asText(), token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(moved)));
      }
    }
  }

  /**
   * Replaces both addresses at once, also where they have changed places; a longer port number is
   * another address.
   */
  static String moved(String text, List<String> before, List<String> now) {
    String marked = text;
    for (int i = 0; i < before.size(); i++) {
      marked =
          marked.replaceAll(
              java.util.regex.Pattern.quote(before.get(i)) + "(?!\\d)", "\u0001" + i + "\u0001");
    }
    for (int i = 0; i < now.size(); i++) {
      marked = marked.replace("\u0001" + i + "\u0001", now.get(i));
    }
    return marked;
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + Private.password(site.data(), Keycloak.ADMIN_PASSWORD);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    site.url(Door.KEYCLOAK) + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return json.readTree(send(request)).path("access_token").asText();
  }

  private static HttpRequest.Builder request(String url, String token) {
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException("Keycloak answered " + response.statusCode());
    }
    return response.body();
  }
}
