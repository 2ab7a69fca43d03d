package fi.luukku.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A second portal node: another launcher that is told, as an operator would tell it, to use the
 * database, broker, provider and mail of the running product, its key and its documents. Nodes
 * stand behind one address, so a request to this one names the product's.
 */
public final class SecondNode implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(10);
  private static final int PATIENCE_MILLIS = 30_000;

  private final Process launcher;
  private final Path data;
  private final int port;

  private SecondNode(Process launcher, Path data, int port) {
    this.launcher = launcher;
    this.data = data;
    this.port = port;
  }

  /** Ready for citizens. */
  public static SecondNode start() throws IOException {
    return start(Map.of());
  }

  /**
   * @param other settings that it has in place of the product's
   */
  public static SecondNode start(Map<String, String> other) throws IOException {
    Path target = Path.of(System.getProperty("luukku.acceptance.target"));
    Path data = Files.createTempDirectory(target, "node-");
    int port = FreePorts.find(1).get(0);
    ProcessBuilder start =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("luukku.jar"),
                "--http-port=" + port,
                "--data=" + data,
                "--stop-with-parent")
            .redirectErrorStream(true)
            .redirectOutput(new File(target.toFile(), "node.log"));
    start.environment().putAll(settings());
    start.environment().putAll(other);
    SecondNode node = new SecondNode(start.start(), data, port);
    Eventually.within(
        START,
        "the second node is ready (see node.log)",
        () -> node.isAlive() && Files.exists(Programs.endpointsIn(data)));
    return node;
  }

  private static Map<String, String> settings() throws IOException {
    return Map.ofEntries(
        Map.entry("LUUKKU_DB_URL", Product.endpoint("db.url")),
        Map.entry("LUUKKU_DB_USER", Product.endpoint("db.user")),
        Map.entry("LUUKKU_DB_PASSWORD", Product.endpoint("db.password")),
        Map.entry("LUUKKU_BROKER_URL", Product.endpoint("amqp.url")),
        Map.entry("LUUKKU_BROKER_USER", Product.endpoint("amqp.user")),
        Map.entry("LUUKKU_BROKER_PASSWORD", Product.endpoint("amqp.password")),
        Map.entry("LUUKKU_OIDC_ISSUER", Product.endpoint("oidc.issuer")),
        Map.entry("LUUKKU_STAFF_OIDC_ISSUER", Product.endpoint("oidc.staff.issuer")),
        Map.entry("LUUKKU_SMTP_URL", Product.endpoint("smtp.url")),
        Map.entry("LUUKKU_BASE_URL", Product.url()),
        Map.entry("LUUKKU_PRODUCTION", "false"),
        Map.entry("LUUKKU_BACKOFFICE_KEY", Product.endpoint("backoffice.key")),
        Map.entry("LUUKKU_DOCUMENTS_DIR", Product.data().resolve("documents").toString()),
        Map.entry(
            "LUUKKU_SECRET_KEY",
            Files.readString(Product.data().resolve("secrets/secret-key")).strip()));
  }

  /** Where it listens; who asks it names the product's host. */
  public int port() {
    return port;
  }

  /** Ends it as a machine ends whose power fails: nothing of it is left to say good-bye. */
  public void kill() {
    long portal = Long.parseLong(Programs.endpoints(data).getProperty("pid.portal"));
    launcher.destroyForcibly();
    ProcessHandle.of(portal).ifPresent(ProcessHandle::destroyForcibly);
  }

  private boolean isAlive() {
    if (!launcher.isAlive()) {
      throw new IllegalStateException("The second node ended with " + launcher.exitValue() + ".");
    }
    return true;
  }

  /**
   * The whole answer to a GET, status line and headers first.
   *
   * @param cookies as a browser sends them
   */
  public String get(String path, String cookies) throws IOException {
    String host = URI.create(Product.url()).getAuthority();
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
            .formatted(path, host, cookies);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    Programs.end(launcher);
  }
}
