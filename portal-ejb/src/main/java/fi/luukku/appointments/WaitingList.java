package fi.luukku.appointments;

import fi.luukku.appointments.domain.InLine;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.appointments.persistence.WaitingLines;
import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.identity.Caller;
import fi.luukku.parties.MailWishes;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.HeldOffers;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a citizen waits for a time of a day that is full. A time that becomes free is held for the
 * first in the line for twenty minutes, then for the next ({@link WaitingLine}).
 */
@Stateless
@RolesAllowed("CITIZEN")
public class WaitingList {
  private static final int MOST = 5;

  @Inject private AppointmentContent content;
  @Inject private FreeTimes freeTimes;
  @Inject private CaseFiling filing;
  @Inject private WaitingLines lines;
  @Inject private HeldOffers offers;
  @Inject private MailWishes mail;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Puts the caller at the end of the line of a day; where he stands in it, he keeps his place.
   *
   * @throws DayIsNotFull where there are free times
   * @throws NothingToWaitFor where no time of the day can become free
   * @throws WaitsForMany where he waits for five days already
   * @throws CannotBeReached where he has given no e-mail address
   * @throws StrongerSignInNeeded where the sign-in does not suffice for this service
   * @throws fi.luukku.parties.MandateDoesNotReach where it is not to be booked for whom he acts
   * @throws NotFound where there is no such service at this place
   */
  public void join(Caller caller, String service, String place, LocalDate day) {
    Offering offering = content.find(service).orElseThrow(NotFound::new);
    ServicePoint point = offering.place(place).orElseThrow(NotFound::new);
    StrongerSignInNeeded.unlessMet(offering.service().demand(), caller, clock.instant());
    filing.mayBegin(caller, CaseKind.APPOINTMENT, service);
    List<InLine> mine = lines.of(caller.id());
    if (mine.stream().anyMatch(one -> isFor(one, service, place, day))) {
      return;
    }
    if (mine.size() >= MOST) {
      throw new WaitsForMany(MOST);
    }
    if (mail.reach(caller.id()).isEmpty()) {
      throw new CannotBeReached();
    }
    checkDay(offering, point, day);
    lines.add(
        new InLine(
            UUID.randomUUID().toString(),
            service,
            place,
            day,
            caller.id(),
            caller.party(),
            Optional.empty(),
            Optional.empty()));
    audit.done(caller, "waiting-list-joined", "appointments/" + service);
  }

  /**
   * The days for which the caller waits, for himself or for whom he acts; the next first. Who has
   * confirmed what was held for him waits no longer; his row goes with the next round, so that
   * confirming asks the database nothing more.
   */
  public List<WaitedDay> mine(Caller caller) {
    return lines.of(caller.id()).stream()
        .filter(one -> !one.day().isBefore(TimeSource.today(clock)))
        .filter(one -> one.hold().map(offers::isHeld).orElse(true))
        .flatMap(one -> shown(one).stream())
        .toList();
  }

  /** Takes the caller out of a line, and gives back what is held for him; others' stay. */
  public void leave(Caller caller, String id) {
    lines.of(caller.id()).stream()
        .filter(one -> one.id().equals(id))
        .forEach(
            one -> {
              one.hold().ifPresent(offers::end);
              lines.remove(one.id());
              audit.done(caller, "waiting-list-left", "appointments/" + one.service());
            });
  }

  /** Taken as an anonymous visitor sees it: what is taken for the caller himself is not free. */
  private void checkDay(Offering offering, ServicePoint point, LocalDate day) {
    LocalDate today = TimeSource.today(clock);
    LocalDate last = today.plusDays(offering.desksAt(point).rules().daysAhead());
    if (day.isBefore(today) || day.isAfter(last)) {
      throw new NothingToWaitFor();
    }
    FreeDay asked = freeTimes.days(Caller.visitor(""), offering.desksAt(point), day, day).get(0);
    if (!asked.starts().isEmpty()) {
      throw new DayIsNotFull();
    }
    if (!asked.full()) {
      throw new NothingToWaitFor();
    }
  }

  private Optional<WaitedDay> shown(InLine one) {
    return content
        .find(one.service())
        .flatMap(
            offering ->
                offering
                    .place(one.place())
                    .map(
                        place ->
                            new WaitedDay(
                                one.id(),
                                offering.service(),
                                place,
                                one.day(),
                                one.hold(),
                                one.heldUntil())));
  }

  private static boolean isFor(InLine one, String service, String place, LocalDate day) {
    return one.service().equals(service) && one.place().equals(place) && one.day().equals(day);
  }
}
