package fi.luukku.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The running product: one start of {@code luukku.jar} on free ports and a fresh data folder for
 * the whole run.
 */
public final class Product implements LauncherSessionListener {
  private static final Duration START = Duration.ofMinutes(20);
  private static final List<String> DOORS =
      List.of("http", "keycloak", "amqp", "db", "mail", "smtp", "bookings", "authorizations");

  /** With it those who run the portal read its figures. */
  public static final String OPERATIONS_TOKEN = "operations-of-the-tests-0123456789abcdef";

  /**
   * Data folder of a product that runs already, for whoever writes tests: {@code
   * -Dluukku.data=DIR}.
   */
  private static final String RUNNING = "luukku.data";

  private static List<Integer> ports;
  private static Process launcher;
  private static Path data;
  private static Properties endpoints;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("luukku.jar") != null) {
      start();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  /** The portal's address without a slash at its end. */
  public static String url() {
    return endpoint("portal.url").replaceAll("/$", "");
  }

  /**
   * A line of {@code endpoints.properties}, read anew: parts that were started again have another
   * pid.
   */
  public static String endpoint(String key) {
    start();
    String value = Programs.endpoints(data).getProperty(key, endpoints.getProperty(key));
    if (value == null) {
      throw new IllegalArgumentException("The product has no endpoint " + key + ".");
    }
    return value;
  }

  public static Path data() {
    start();
    return data;
  }

  /** Status of the readiness check, or 0 where nobody answers. */
  public static int readiness() {
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return HttpClient.newHttpClient()
          .send(ask, HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException nobodyAnswers) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static synchronized void start() {
    if (endpoints != null) {
      return;
    }
    String running = System.getProperty(RUNNING);
    if (running != null) {
      data = Path.of(running);
      endpoints = Programs.endpoints(data);
      return;
    }
    try {
      data = Files.createTempDirectory(Path.of(target()), "data-");
      ports = FreePorts.find(DOORS.size());
      begin(Map.of());
    } catch (IOException failed) {
      throw new UncheckedIOException("The product could not be started.", failed);
    }
  }

  /**
   * Starts it anew on the same data and the same ports, after {@link #stop}, told something more.
   */
  public static synchronized void startAgain(Map<String, String> settings) throws IOException {
    Files.deleteIfExists(Programs.endpointsIn(data));
    begin(settings);
  }

  private static void begin(Map<String, String> settings) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(java(), "-jar", System.getProperty("luukku.jar")));
    for (int i = 0; i < ports.size(); i++) {
      command.add("--" + DOORS.get(i) + "-port=" + ports.get(i));
    }
    command.add("--data=" + data);
    command.add("--stop-with-parent");
    command.addAll(moreOptions());
    File story = Path.of(target(), "launcher.log").toFile();
    ProcessBuilder start = new ProcessBuilder(command).redirectErrorStream(true);
    // All tests come from this one address; those of floods come from others (FloodIT).
    start.environment().putIfAbsent("LUUKKU_LIMITS_EXEMPT", "127.0.0.1");
    start.environment().putIfAbsent("LUUKKU_OPERATIONS_TOKEN", OPERATIONS_TOKEN);
    start.environment().putIfAbsent("LUUKKU_DRAFTS_SWEEP", "PT2S");
    start.environment().putAll(settings);
    launcher = start.redirectOutput(ProcessBuilder.Redirect.appendTo(story)).start();
    Eventually.within(
        START, "the product says where it answers (see " + story + ")", Product::isReady);
    endpoints = Programs.endpoints(data);
  }

  /** More options of the launcher: {@code -Dluukku.options=...}, parted by blanks. */
  private static List<String> moreOptions() {
    String more = System.getProperty("luukku.options", "");
    return more.isBlank() ? List.of() : List.of(more.strip().split("\\s+"));
  }

  private static boolean isReady() {
    if (!launcher.isAlive()) {
      throw new IllegalStateException("The launcher ended with " + launcher.exitValue() + ".");
    }
    return Files.exists(Programs.endpointsIn(data));
  }

  /** Stops what was started here. */
  public static synchronized void stop() {
    if (launcher == null) {
      return;
    }
    if (!Programs.end(launcher)) {
      throw new IllegalStateException("The product did not stop within 30 seconds.");
    }
  }

  private static String target() {
    return System.getProperty("luukku.acceptance.target");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
