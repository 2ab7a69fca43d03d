package fi.luukku.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A gateway for text messages that keeps what it gets; where it is, {@code luukku.sms.url} says.
 */
public final class TestTexts implements LauncherSessionListener {
  /** What came. */
  public record Text(String id, String to, String words) {}

  private static final String KEY = "test-sms-key";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Text> CAME = new CopyOnWriteArrayList<>();
  private static final AtomicInteger STATUS = new AtomicInteger(202);

  private static HttpServer running;
  private static int port;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    port = TestPorts.free();
    System.setProperty("luukku.sms.url", "http://127.0.0.1:" + port + "/texts");
    System.setProperty("luukku.sms.key", KEY);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (running != null) {
      running.stop(0);
    }
  }

  public static synchronized void start() throws IOException {
    STATUS.set(202);
    if (running == null) {
      running = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
      running.createContext("/texts", TestTexts::take);
      running.start();
    }
  }

  /** From now on it answers with this. */
  public static void answers(int status) {
    STATUS.set(status);
  }

  /** Every try that came for this number, in order. */
  public static List<Text> to(String number) {
    return CAME.stream().filter(text -> text.to().equals(number)).toList();
  }

  private static void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean known =
          ("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
      JsonNode message = JSON.readTree(exchange.getRequestBody());
      String id = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      if (known && message.path("id").asText().equals(id)) {
        CAME.add(new Text(id, message.path("to").asText(), message.path("text").asText()));
      }
      exchange.sendResponseHeaders(known ? STATUS.get() : 401, -1);
    }
  }
}
