package fi.luukku.launcher.authorizations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executors;

/** The service on its port. */
public final class Simulator {
  private final Register register = new Register();
  private final Mood mood = new Mood();
  private final Browsers browsers;
  private final Questions questions;

  private Simulator(Setting setting) {
    Clock clock = Clock.systemUTC();
    Choices choices = new Choices(clock);
    this.browsers = new Browsers(setting, register, choices);
    this.questions = new Questions(setting, register, choices, clock);
  }

  /** Opens the service; it ends with the process. */
  public static HttpServer open(Setting setting) throws IOException {
    Simulator simulator = new Simulator(setting);
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", setting.port()), 0);
    server.createContext("/", simulator::answer);
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "authorizations");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
    return server;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Call call = new Call(exchange);
      try {
        route(call);
      } catch (RuntimeException e) {
        call.refuse(500, "fault");
      }
    }
  }

  private void route(Call call) throws IOException {
    String asked = call.method() + " " + call.path().get(0);
    switch (asked) {
      case "GET oauth" -> browsers.answer(call);
      case "POST simulator" -> drive(call);
      case "GET service", "POST oauth" -> {
        if (mood.heard() == Mood.Kind.USUAL) {
          questions.answer(call);
        } else {
          call.page("<h1>Out of order</h1>");
        }
      }
      default -> call.refuse(404, "not_found");
    }
  }

  /**
   * What tests ask for: {@code /simulator/mood?is=silent}, {@code /end?of=…&for=…}, {@code /begin}.
   */
  private void drive(Call call) throws IOException {
    switch (call.path().get(1)) {
      case "mood" -> mood.be(Mood.Kind.valueOf(call.field("is").toUpperCase(Locale.ROOT)));
      case "end" -> register.end(call.field("of"), call.field("for"));
      default -> {
        register.begin();
        mood.be(Mood.Kind.USUAL);
      }
    }
    call.json(java.util.Map.of());
  }
}
