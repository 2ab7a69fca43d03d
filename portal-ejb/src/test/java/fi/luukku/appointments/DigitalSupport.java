package fi.luukku.appointments;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
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

/** Digital support at the library: what of it is free, and what somebody books himself. */
@ApplicationScoped
public class DigitalSupport {
  static final String SERVICE = "digital-support";
  static final String PLACE = "library";

  @Inject private AppointmentQueries appointments;
  @Inject private AppointmentBooking booking;
  @Inject private AsCitizen asCitizen;
  @Inject private Clock clock;

  /** From the day after tomorrow on: nothing of it is too soon. */
  public List<FreeDay> days() {
    LocalDate today = TimeSource.today(clock);
    LocalDate last = appointments.lastDay(SERVICE, PLACE);
    Caller anybody = CaseFixture.someVisitor();
    return appointments.days(anybody, SERVICE, PLACE, today.plusDays(2), last).stream()
        .filter(day -> day.starts().size() > 3)
        .toList();
  }

  public List<Instant> someStarts(int many) {
    return days().stream().flatMap(day -> day.starts().stream()).limit(many).toList();
  }

  public Instant aStart() {
    return someStarts(1).get(0);
  }

  /** What is free on the day of an instant. */
  public List<Instant> starts(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, TimeSource.LOCAL);
    return appointments.days(CaseFixture.someVisitor(), SERVICE, PLACE, day, day).get(0).starts();
  }

  /** A citizen's own booking, with a phone number that ends in 4567. */
  public CaseNumber bookedBy(Caller citizen, Instant start) {
    String hold = asCitizen.call(() -> booking.hold(citizen, SERVICE, PLACE, start));
    NewCase.Contact contact =
        new NewCase.Contact(Optional.empty(), Optional.of("+358401234567"), Language.FI);
    return asCitizen.call(() -> booking.confirm(citizen, hold, contact)).number();
  }
}
