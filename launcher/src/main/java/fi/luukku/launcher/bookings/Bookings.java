package fi.luukku.launcher.bookings;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import fi.luukku.launcher.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

/** The service on its port. */
public final class Bookings {
  private static final String SESSION = "bookings-session";
  private static final String ATTEMPT = "bookings-attempt";
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final Set<String> FILES =
      Set.of(
          "css/luukku.css",
          "fonts/source-sans-3-latin-wght-normal.woff2",
          "fonts/source-sans-3-latin-ext-wght-normal.woff2");

  private final Place place;
  private final Pages pages;
  private final Keycloak keycloak;
  private final Shelf shelf = new Shelf(Clock.systemUTC());

  private Bookings(Place place) {
    this.place = place;
    this.pages = new Pages(place);
    this.keycloak = new Keycloak(place);
  }

  /** Opens the service; it ends with the process. */
  public static void open(Place place) throws IOException {
    Bookings bookings = new Bookings(place);
    LoopbackServer.open(
        place.port(),
        Executors.newFixedThreadPool(4, LoopbackServer.daemons("bookings")),
        bookings::answer);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Visit visit = new Visit(exchange);
      if (!place.url().equals("http://" + visit.header("Host"))) {
        visit.send(421, PLAIN, "Wrong host.".getBytes(StandardCharsets.UTF_8));
        return;
      }
      route(visit);
    } catch (RuntimeException e) {
      new Visit(exchange).send(500, PLAIN, "A fault.".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void route(Visit visit) throws IOException {
    switch (visit.asks()) {
      case "GET /" -> visit.page(200, pages.front(visit.words(), guest(visit)));
      case "GET /my" -> mine(visit);
      case "GET /oidc/callback" -> callback(visit);
      case "GET /oidc/jwks" ->
          visit.send(
              200,
              "application/jwk-set+json",
              keycloak.publicKeys().getBytes(StandardCharsets.UTF_8));
      case "POST /oidc/backchannel-logout" -> backChannel(visit);
      case "POST /sign-out" -> signOut(visit);
      case "GET /signed-out" ->
          visit.page(
              200, pages.said(visit.words(), visit.field("left").isEmpty() ? "out" : "out_here"));
      case "GET /logo.svg" -> file(visit, place.logo(), "image/svg+xml");
      default -> look(visit);
    }
  }

  private void look(Visit visit) throws IOException {
    String name = visit.asks().replaceFirst("^GET /look/", "");
    if (FILES.contains(name)) {
      file(visit, place.look().resolve(name), name.endsWith(".css") ? "text/css" : "font/woff2");
    } else {
      visit.page(404, pages.said(visit.words(), "missing"));
    }
  }

  private static void file(Visit visit, Path file, String type) throws IOException {
    visit.send(200, type, Files.readAllBytes(file));
  }

  private Optional<Guest> guest(Visit visit) {
    return shelf.guest(visit.cookie(SESSION));
  }

  private void mine(Visit visit) throws IOException {
    Optional<Guest> guest = guest(visit);
    if (guest.isPresent()) {
      visit.page(200, pages.mine(visit.words(), guest.get()));
      return;
    }
    Attempt attempt = Attempt.begin(visit.words().language(), shelf.now());
    visit.setCookie(ATTEMPT, shelf.keep(attempt), Shelf.ATTEMPT);
    visit.goTo(keycloak.address(attempt));
  }

  private void callback(Visit visit) throws IOException {
    Optional<Attempt> attempt =
        shelf
            .take(visit.cookie(ATTEMPT))
            .filter(begun -> begun.state().getValue().equals(visit.field("state")))
            .filter(begun -> place.issuer().equals(visit.field("iss")));
    if (attempt.isEmpty() || visit.field("code").isEmpty()) {
      visit.page(400, pages.said(visit.words(), "failed"));
      return;
    }
    try {
      Guest guest =
          keycloak.identify(attempt.get(), visit.field("code"), shelf.now().plus(Shelf.SIGN_IN));
      shelf.end(visit.cookie(SESSION));
      visit.setCookie(SESSION, shelf.keep(guest), Shelf.SIGN_IN);
      visit.goTo("/my?lang=" + attempt.get().language());
    } catch (IOException doesNotHold) {
      visit.page(400, pages.said(visit.words(), "failed"));
    }
  }

  private void signOut(Visit visit) throws IOException {
    Optional<Guest> guest =
        guest(visit).filter(somebody -> somebody.csrf().equals(visit.field("csrf")));
    if (guest.isEmpty() || !place.url().equals(visit.header("Origin"))) {
      visit.page(403, pages.said(visit.words(), "failed"));
      return;
    }
    shelf.end(visit.cookie(SESSION));
    visit.setCookie(SESSION, "", Duration.ZERO);
    boolean everywhere = keycloak.end(guest.get());
    visit.goTo("/signed-out?lang=" + visit.words().language() + (everywhere ? "" : "&left=there"));
  }

  private void backChannel(Visit visit) throws IOException {
    try {
      LogoutTokenClaimsSet claims = keycloak.loggedOut(visit.field("logout_token"));
      if (claims.getSessionID() == null || !shelf.isNew(claims.getJWTID().getValue())) {
        visit.send(400, PLAIN, new byte[0]);
        return;
      }
      shelf.endSid(claims.getSessionID().getValue());
      visit.send(200, PLAIN, new byte[0]);
    } catch (IOException doesNotHold) {
      visit.send(400, PLAIN, new byte[0]);
    }
  }
}
