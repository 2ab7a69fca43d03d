package fi.luukku.shared.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outside servers that answer, lie, wait, never end and lead astray. */
class OutsideFetchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ExecutorService workers = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/calendar", exchange -> answer(exchange, 200, "BEGIN:VCALENDAR"));
    server.createContext("/gone", exchange -> answer(exchange, 404, "no"));
    server.createContext("/endless", OutsideFetchTest::endless);
    server.createContext("/large", exchange -> large(exchange));
    server.createContext("/drips", OutsideFetchTest::drips);
    server.createContext(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, 200, "x");
        });
    server.createContext("/moved", this::moved);
    server.createContext("/inside", exchange -> leadTo(exchange, "http://127.0.0.2:1/calendar"));
    server.createContext("/private", exchange -> leadTo(exchange, "https://localhost/calendar"));
    server.createContext("/file", exchange -> leadTo(exchange, "file:///etc/passwd"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    workers.shutdownNow();
  }

  @Test
  void fetches_what_is_there_also_after_a_few_redirects() {
    assertThat(fetch().fetch(at("/calendar"), "text/calendar")).isEqualTo("BEGIN:VCALENDAR");
    assertThat(fetch().fetch(at("/moved/3"), "text/calendar")).isEqualTo("BEGIN:VCALENDAR");
  }

  @Test
  void tells_what_is_not_there_from_what_does_not_answer() throws IOException {
    assertThat(why(at("/gone"))).isEqualTo(FetchFailure.NOT_THERE);
    int nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    assertThat(why(URI.create("http://127.0.0.1:" + nobody + "/")))
        .isEqualTo(FetchFailure.UNREACHABLE);
  }

  @Test
  void stops_after_three_redirects() {
    assertThat(why(at("/moved/4"))).isEqualTo(FetchFailure.TOO_MANY_REDIRECTS);
  }

  @Test
  void reads_a_megabyte_and_no_more() {
    assertThat(why(at("/endless"))).isEqualTo(FetchFailure.TOO_LARGE);
    assertThat(why(at("/large"))).isEqualTo(FetchFailure.TOO_LARGE);
    assertThat(why(at("/packed"))).isEqualTo(FetchFailure.PACKED);
  }

  @Test
  void waits_no_longer_than_its_patience_for_a_body_or_a_head_that_drips() throws IOException {
    long begun = System.nanoTime();
    assertThat(why(at("/drips"))).isEqualTo(FetchFailure.TOO_SLOW);
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertThat(why(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/")))
          .isEqualTo(FetchFailure.TOO_SLOW);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE.multipliedBy(5));
  }

  @Test
  void follows_no_redirect_to_where_it_would_not_go_by_itself() {
    assertThat(why(at("/inside"))).isEqualTo(FetchFailure.NOT_ALLOWED);
    assertThat(why(at("/private"))).isEqualTo(FetchFailure.NOT_ALLOWED);
    assertThat(why(at("/file"))).isEqualTo(FetchFailure.NOT_ALLOWED);
  }

  @Test
  void asks_nobody_in_a_private_network_and_nobody_by_plain_http() {
    for (String address :
        List.of(
            "https://localhost/x",
            "https://127.0.0.1/x",
            "https://10.0.0.1/x",
            "https://169.254.169.254/latest/meta-data",
            "https://[::1]/x",
            "https://[::ffff:10.0.0.1]/x",
            "https://2130706433/x",
            "http://198.51.100.7/x",
            "ftp://198.51.100.7/x",
            "https://a:b@198.51.100.7/x")) {
      assertThat(why(URI.create(address))).as(address).isEqualTo(FetchFailure.NOT_ALLOWED);
    }
  }

  @Test
  void begins_no_https_with_a_private_machine_that_a_public_name_led_to() throws IOException {
    GuardedSockets guarded = new GuardedSockets((SSLSocketFactory) SSLSocketFactory.getDefault());
    try (Socket connected =
        new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
      assertThatThrownBy(() -> guarded.createSocket(connected, "public.example", 443, true))
          .isInstanceOf(NotFetched.class);
      assertThat(connected.isClosed()).isTrue();
    }
  }

  private OutsideFetch fetch() {
    String inner = "127.0.0.1";
    return new OutsideFetch(
        new OutsideAddresses(Set.of(inner)), Executors.defaultThreadFactory(), PATIENCE);
  }

  private FetchFailure why(URI address) {
    boolean own = address.toString().startsWith("http://127.0.0.1:");
    OutsideFetch fetch =
        own
            ? fetch()
            : new OutsideFetch(
                new OutsideAddresses(Set.of()), Executors.defaultThreadFactory(), PATIENCE);
    List<FetchFailure> told = new ArrayList<>();
    assertThatThrownBy(() -> fetch.fetch(address, "text/calendar"))
        .isInstanceOfSatisfying(NotFetched.class, failed -> told.add(failed.why()));
    return told.get(0);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void moved(HttpExchange exchange) throws IOException {
    int left = Integer.parseInt(exchange.getRequestURI().getPath().replaceAll("\\D", ""));
    leadTo(exchange, left == 1 ? "/calendar" : "/moved/" + (left - 1));
  }

  private static void leadTo(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    answer(exchange, 302, "");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] some = new byte[65_536];
    while (true) {
      exchange.getResponseBody().write(some);
    }
  }

  private static void large(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1_073_741_824L);
    exchange.getResponseBody().write(1);
    exchange.getResponseBody().flush();
  }

  /** A letter now and then, for ever. */
  private static void drips(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (ServerSocket never = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      never.setSoTimeout(200);
      while (true) {
        exchange.getResponseBody().write('B');
        exchange.getResponseBody().flush();
        try {
          never.accept();
        } catch (java.net.SocketTimeoutException nobodyCame) {
          // The pause between two letters is over.
        }
      }
    }
  }
}
