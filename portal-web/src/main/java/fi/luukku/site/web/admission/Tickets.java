package fi.luukku.site.web.admission;

import fi.luukku.identity.Cookies;
import fi.luukku.identity.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;

/**
 * Tickets as cookies, sealed: who writes one himself gets no better place. All nodes share the key,
 * so a ticket counts on each of them.
 */
@ApplicationScoped
public class Tickets {
  private static final String COOKIE = "luukku-line";
  private static final String PURPOSE = "places in the line";

  @Inject Cookies cookies;
  @Inject Secrets secrets;
  @Inject Clock clock;

  /** The ticket that came along; empty where none did, or none that is good. */
  Optional<Ticket> of(HttpServletRequest request) {
    return cookies
        .value(request, COOKIE)
        .flatMap(seal()::read)
        .filter(ticket -> ticket.isGood(clock.millis()));
  }

  void give(HttpServletResponse response, Ticket ticket) {
    cookies.set(response, COOKIE, seal().write(ticket), Ticket.INSIDE);
  }

  private TicketSeal seal() {
    return new TicketSeal(words -> secrets.mark(PURPOSE, words));
  }
}
