package fi.luukku.identity.integration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The npm package oidc-provider in a process of its own, the client's address, and browsers. */
final class NodeProvider implements AutoCloseable {
  private static final int MOST_STEPS = 10;

  final BlockingQueue<String> logoutTokens = new LinkedBlockingQueue<>();
  private final HttpServer client;
  private final int port;
  private Process process;

  /**
   * Starts it.
   *
   * @param keys the client's published keys
   */
  NodeProvider(Supplier<String> keys) throws IOException {
    client = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    client.createContext("/jwks", exchange -> EvilOp.send(exchange, 200, keys.get()));
    client.createContext("/logout", this::takeLogoutToken);
    client.start();
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    start();
  }

  /** Starts it, with new keys of its own where it ran before. */
  void start() throws IOException {
    stop();
    Path folder = Path.of(System.getProperty("luukku.interop"));
    String jwks = "http://127.0.0.1:" + client.getAddress().getPort() + "/jwks";
    process =
        new ProcessBuilder("node", "provider.js", String.valueOf(port), jwks)
            .directory(folder.toFile())
            .redirectError(folder.resolve("provider.log").toFile())
            .start();
    BufferedReader words = process.inputReader();
    for (String line = words.readLine(); !"ready".equals(line); line = words.readLine()) {
      if (line == null) {
        throw new IOException("oidc-provider did not start, see " + folder + "/provider.log");
      }
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + port;
  }

  /** A browser of somebody, at the provider alone. */
  HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /** Follows from the provider's first page to the answer for the portal, and stops before it. */
  Map<String, String> identify(HttpClient browser, URI start, String person) {
    URI address = start;
    for (int i = 0; i < MOST_STEPS; i++) {
      HttpRequest request = HttpRequest.newBuilder(address).header("x-person", person).build();
      HttpResponse<String> answer = send(browser, request);
      URI from = address;
      address =
          answer
              .headers()
              .firstValue("location")
              .map(from::resolve)
              .orElseThrow(
                  () -> new AssertionError(answer.statusCode() + " at " + from + answer.body()));
      if ("asiointi.example".equals(address.getHost())) {
        return EvilOp.form(address.getRawQuery());
      }
    }
    throw new AssertionError("led in a circle");
  }

  /** Signs out at the provider as a person would, by its form. */
  void signOut(HttpClient browser) {
    URI end = URI.create(issuer() + "/session/end?client_id=" + EvilOp.CLIENT);
    String form = send(browser, HttpRequest.newBuilder(end).build()).body();
    String secret = form.replaceAll("(?s).*name=\"xsrf\" value=\"([^\"]+)\".*", "$1");
    HttpRequest confirm =
        HttpRequest.newBuilder(URI.create(issuer() + "/session/end/confirm"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("logout=yes&xsrf=" + secret))
            .build();
    send(browser, confirm);
  }

  private void takeLogoutToken(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    logoutTokens.add(EvilOp.form(body).get("logout_token"));
    EvilOp.send(exchange, 200, "{}");
  }

  private static HttpResponse<String> send(HttpClient browser, HttpRequest request) {
    try {
      return browser.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    client.stop(0);
  }
}
