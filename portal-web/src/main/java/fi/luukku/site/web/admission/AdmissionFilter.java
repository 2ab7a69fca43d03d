package fi.luukku.site.web.admission;

import fi.luukku.identity.Door;
import fi.luukku.site.web.KeptPageFilter;
import fi.luukku.site.web.limits.Cost;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Works on so many requests at once; the others are told their place in the line at once, before
 * anything asks who they are. Files, health, machines, pages that are kept for all and the staff
 * pass: they cost little, or help when much is going on.
 */
public class AdmissionFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String IDENTIFIED = "/oidc/callback";

  @Inject private transient AdmissionSettings settings;
  @Inject private transient Tickets tickets;
  @Inject private transient WaitingRoom room;
  @Inject private transient HeldForms held;
  @Inject private transient Clock clock;

  private transient Admission admission;

  @Override
  public void init() {
    admission = new Admission(settings.atOnce(), clock::millis);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (settings.atOnce() == 0 || passes(request)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Ticket> brought = tickets.of(request);
    Ticket ticket = brought.orElseGet(() -> Ticket.placeAt(clock.millis()));
    Admission.Verdict verdict =
        isInside(request, ticket) ? admission.inside() : admission.at(ticket);
    if (!verdict.admitted()) {
      tickets.give(response, ticket);
      if (held.isHolding(request)) {
        held.send(verdict, request, response, chain);
      } else {
        room.send(request, response, verdict);
      }
      return;
    }
    try {
      letStay(request, response, brought);
      chain.doFilter(request, response);
    } finally {
      admission.leave();
    }
  }

  /** Who had to wait comes and goes from now on, and who sends a form, to where it leads. */
  private void letStay(
      HttpServletRequest request, HttpServletResponse response, Optional<Ticket> brought) {
    long now = clock.millis();
    boolean anew =
        brought
            .map(ticket -> ticket.isPlace() || ticket.isWorn(now))
            .orElseGet(() -> isForm(request));
    if (anew) {
      tickets.give(response, Ticket.passFrom(now));
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    return "POST".equals(request.getMethod());
  }

  private static boolean passes(HttpServletRequest request) {
    return Cost.isFree(request)
        || Door.of(request) == Door.STAFF
        || KeptPageFilter.isForAnybody(request);
  }

  /** Who sends a form has been in already. */
  private static boolean isInside(HttpServletRequest request, Ticket ticket) {
    return !ticket.isPlace() || isForm(request) || IDENTIFIED.equals(Door.path(request));
  }
}
