package fi.luukku.appointments;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.forms.Answers;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Appointments of the demo's services that somebody has confirmed. */
@ApplicationScoped
public class BookedVisits {
  /** To what business advice asks before. */
  private static final Optional<Answers> ANSWERS =
      Optional.of(Answers.none().with("stage", "idea"));

  @Inject private AppointmentQueries appointments;
  @Inject private AppointmentBooking booking;
  @Inject private AsCitizen asCitizen;
  @Inject private Clock clock;

  /** Somebody's appointment. */
  public record Visit(Caller who, Receipt receipt, Instant start) {
    public LocalDate day() {
      return LocalDate.ofInstant(start, TimeSource.LOCAL);
    }
  }

  /** At a start that is free. */
  public Visit at(String service, String place, Instant start) {
    String id = UUID.randomUUID().toString();
    Caller who =
        Caller.citizen(id, "Aino Esimerkki", AssuranceLevel.HIGH).identifiedAt(Instant.now());
    NewCase.Contact contact =
        new NewCase.Contact(Optional.of(id + "@example.org"), Optional.empty(), Language.FI);
    String hold = asCitizen.call(() -> booking.hold(who, service, place, start));
    return new Visit(
        who, asCitizen.call(() -> booking.confirm(who, hold, contact, ANSWERS)), start);
  }

  /** What is free on a day, to anybody. */
  public List<Instant> starts(String service, String place, LocalDate day) {
    return appointments.days(Caller.visitor(""), service, place, day, day).get(0).starts();
  }

  /** The last day on which several times are free. */
  public LocalDate freeDay(String service, String place) {
    return freeDays(service, place).reduce((earlier, later) -> later).orElseThrow();
  }

  /** The last such day of both places: one of them may be closed for days. */
  public LocalDate freeDayAtBoth(String service, String place, String otherPlace) {
    Set<LocalDate> there = freeDays(service, otherPlace).collect(Collectors.toSet());
    return freeDays(service, place)
        .filter(there::contains)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private Stream<LocalDate> freeDays(String service, String place) {
    LocalDate last = appointments.lastDay(service, place);
    LocalDate first = TimeSource.today(clock).plusDays(3);
    return appointments.days(Caller.visitor(""), service, place, first, last).stream()
        .filter(day -> day.starts().size() > 2)
        .map(FreeDay::day);
  }
}
