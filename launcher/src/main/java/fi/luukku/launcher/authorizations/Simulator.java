package fi.luukku.launcher.authorizations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.luukku.launcher.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executors;

/** The service on its port. */
public final class Simulator {
  private final Register register = new Register();
  private final Mood mood = new Mood();
  private final Companies companies = new Companies();
  private final Browsers browsers;
  private final Questions questions;
  private final Look look;

  private Simulator(Setting setting, Look look) {
    this.look = look;
    Clock clock = Clock.systemUTC();
    Choices choices = new Choices(clock);
    this.browsers = new Browsers(setting, register, choices);
    this.questions = new Questions(setting, register, choices, clock);
  }

  /**
   * Opens the service; it ends with the process.
   *
   * @param look folder with the portal's style sheet and fonts
   */
  public static HttpServer open(Setting setting, Path look) throws IOException {
    Simulator simulator = new Simulator(setting, new Look(look));
    return LoopbackServer.open(
        setting.port(),
        Executors.newCachedThreadPool(LoopbackServer.daemons("authorizations")),
        simulator::answer);
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
      case "GET look" -> look.answer(call);
      case "POST simulator" -> drive(call);
      case "GET ytj" -> companies.answer(call);
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
   * What tests ask for: {@code /simulator/mood?is=silent}, {@code /companies?is=silent}, {@code
   * /end?of=…&for=…}, {@code /begin}.
   */
  private void drive(Call call) throws IOException {
    switch (call.path().get(1)) {
      case "mood" -> mood.be(wanted(call));
      case "companies" -> companies.be(wanted(call));
      case "end" -> register.end(call.field("of"), call.field("for"));
      default -> {
        register.begin();
        mood.be(Mood.Kind.USUAL);
        companies.be(Mood.Kind.USUAL);
      }
    }
    call.json(java.util.Map.of());
  }

  private static Mood.Kind wanted(Call call) {
    return Mood.Kind.valueOf(call.field("is").toUpperCase(Locale.ROOT));
  }
}
