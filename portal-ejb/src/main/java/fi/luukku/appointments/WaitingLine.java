package fi.luukku.appointments;

import fi.luukku.appointments.domain.HeldVisit;
import fi.luukku.appointments.domain.InLine;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.appointments.persistence.WaitingLines;
import fi.luukku.appointments.persistence.WaitingLines.Line;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MailWishes;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.HeldOffers;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gives what becomes free to who waits for it, one after another: held for twenty minutes and told
 * by mail. Who does not take it is out of the line, and the next is asked.
 */
@Stateless
@PermitAll
public class WaitingLine {
  /** How long a time is held for who waited for it. */
  public static final Duration OFFER = Duration.ofMinutes(20);

  /** The hold outlives the offer by this, so that nobody comes between two who wait. */
  private static final Duration HANDING_OVER = Duration.ofMinutes(1);

  private static final int MOST_AT_ONCE = 20;

  @Inject private AppointmentContent content;
  @Inject private WaitingLines lines;
  @Inject private FreeTimes freeTimes;
  @Inject private HeldOffers offers;
  @Inject private MailWishes mail;
  @Inject private Event<TimeOffered> told;
  @Inject private Clock clock;

  /** After a claim was given back, in the same transaction. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void freed(String service, Claim gone) {
    LocalDate day = LocalDate.ofInstant(gone.used().starts(), TimeSource.LOCAL);
    offer(new Line(service, HeldVisit.read(gone.terms()).place(), day));
  }

  /** After an appointment left a day for another, in the same transaction; wherever it was. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void left(AppointmentService service, Instant start) {
    LocalDate day = LocalDate.ofInstant(start, TimeSource.LOCAL);
    service.places().forEach(place -> offer(new Line(service.key(), place.key(), day)));
  }

  /** In which lines somebody waits; forgets those of days that are over. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Line> lines() {
    lines.removeBefore(TimeSource.today(clock));
    return lines.lines();
  }

  /** Holds each free time of the day for one who waits, in their order. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void look(Line line) {
    offer(line);
  }

  /**
   * Passes one offer on that is over.
   *
   * @return whether there was one
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean passOn() {
    Optional<InLine> over = lines.nextOver(clock.instant());
    over.ifPresent(this::passOn);
    return over.isPresent();
  }

  private void passOn(InLine over) {
    lines.remove(over.id());
    String hold = over.hold().orElseThrow();
    Line line = new Line(over.service(), over.place(), over.day());
    if (!offers.isHeld(hold)) {
      return;
    }
    Instant until = clock.instant().plus(OFFER);
    for (InLine next : lines.waiting(line, MOST_AT_ONCE)) {
      Optional<String> passed = offers.passOn(hold, next.waiter(), until.plus(HANDING_OVER));
      if (passed.isPresent()) {
        tell(next, passed.get(), until);
        return;
      }
    }
    offers.end(hold);
  }

  private void offer(Line line) {
    List<InLine> waiting = lines.waiting(line, MOST_AT_ONCE);
    if (waiting.isEmpty()) {
      return;
    }
    Optional<Offering> offering = content.find(line.service());
    offering
        .flatMap(one -> one.place(line.place()).map(one::desksAt))
        .ifPresent(desks -> offer(line, desks, waiting));
  }

  private void offer(Line line, Bookable desks, List<InLine> waiting) {
    Instant until = clock.instant().plus(OFFER);
    for (InLine one : waiting) {
      List<Instant> starts =
          freeTimes.days(Caller.visitor(""), desks, line.day(), line.day()).get(0).starts();
      Optional<String> hold =
          starts.stream()
              .map(start -> Period.of(start, desks.rules().shortest()))
              .map(time -> new Wish(desks, time, line.place()))
              .flatMap(wish -> offers.hold(one.waiter(), wish, until.plus(HANDING_OVER)).stream())
              .findFirst();
      hold.ifPresent(held -> tell(one, held, until));
    }
  }

  private void tell(InLine one, String hold, Instant until) {
    if (!lines.offer(one.id(), hold, until)) {
      offers.end(hold);
      return;
    }
    Offering offering = content.find(one.service()).orElseThrow();
    ServicePoint place = offering.place(one.place()).orElseThrow();
    Period time = offers.timeOf(hold);
    mail.reach(one.person())
        .map(
            his ->
                new TimeOffered(
                    his.address(),
                    his.language(),
                    hold,
                    offering.service().name(),
                    place.name(),
                    time,
                    until))
        .ifPresent(told::fire);
  }
}
