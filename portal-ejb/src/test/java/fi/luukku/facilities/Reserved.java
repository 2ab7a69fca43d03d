package fi.luukku.facilities;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reservations that citizens made. */
@ApplicationScoped
public class Reserved {
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.com"), Optional.empty(), Language.SV);

  @Inject private FacilityReserving reserving;
  @Inject private AsCitizen asCitizen;

  public Receipt by(Caller citizen, String facility, String part, Period time) {
    return by(citizen, facility, part, UserGroup.RESIDENT, time);
  }

  public Receipt by(Caller citizen, String facility, String part, UserGroup group, Period time) {
    String hold = held(citizen, facility, part, group, time);
    return asCitizen.call(() -> reserving.confirm(citizen, hold, EventDetails.of(4), CONTACT));
  }

  public String held(Caller citizen, String facility, String part, UserGroup group, Period time) {
    return asCitizen.call(() -> reserving.hold(citizen, facility, part, group, time));
  }

  /** A weekday so many weeks from now. */
  public static LocalDate wednesdayIn(int weeks) {
    LocalDate today = LocalDate.now(Clock.system(TimeSource.LOCAL));
    return today.plusWeeks(weeks).with(java.time.DayOfWeek.WEDNESDAY);
  }

  public static Period on(LocalDate day, String starts, String ends) {
    return new Period(WallClock.read(day, starts, "starts"), WallClock.read(day, ends, "ends"));
  }
}
