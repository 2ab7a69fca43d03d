package fi.luukku.facilities;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reservations that citizens made. */
@ApplicationScoped
public class Reserved {
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.com"), Optional.empty(), Language.SV);

  private static final int MOST_WEEKS = 24;
  private static final int WEEKDAYS = 5;

  @Inject private FacilityReserving reserving;
  @Inject private FacilitySeries series;
  @Inject private FacilityQueries queries;
  @Inject private AsCitizen asCitizen;

  public Receipt by(Caller citizen, String facility, String part, Period time) {
    return by(citizen, facility, part, UserGroup.RESIDENT, time);
  }

  public Receipt by(Caller citizen, String facility, String part, UserGroup group, Period time) {
    String hold = held(citizen, facility, part, group, time);
    return asCitizen.call(() -> reserving.confirm(citizen, hold, EventDetails.of(4), CONTACT));
  }

  /** All these dates of the whole of a facility as one series. */
  public Receipt series(Caller citizen, String facility, List<Period> dates) {
    return series(citizen, facility, dates, CONTACT);
  }

  public Receipt series(
      Caller citizen, String facility, List<Period> dates, NewCase.Contact contact) {
    String held =
        asCitizen.call(() -> series.hold(citizen, facility, facility, UserGroup.RESIDENT, dates));
    return asCitizen.call(() -> series.confirm(citizen, held, EventDetails.of(4), contact));
  }

  /** As long a period that begins when this one is over. */
  public static Period after(Period time) {
    return Period.of(time.ends(), time.length());
  }

  public String held(Caller citizen, String facility, String part, UserGroup group, Period time) {
    return asCitizen.call(() -> reserving.hold(citizen, facility, part, group, time));
  }

  /**
   * A weekday on which these are open and nothing of them taken, and a week later too, so many
   * weeks from now or later: the first that there is.
   */
  public LocalDate dayIn(int weeks, String... facilities) {
    LocalDate monday =
        LocalDate.now(Clock.system(TimeSource.LOCAL)).plusWeeks(weeks).with(DayOfWeek.MONDAY);
    return Stream.iterate(monday, first -> first.plusWeeks(1))
        .limit(MOST_WEEKS - weeks)
        .flatMap(first -> first.datesUntil(first.plusDays(WEEKDAYS)))
        .filter(day -> areFree(day, facilities) && areFree(day.plusWeeks(1), facilities))
        .findFirst()
        .orElseThrow();
  }

  private boolean areFree(LocalDate day, String... facilities) {
    return Stream.of(facilities).map(key -> dayOf(key, day)).allMatch(one -> isWhollyFree(one));
  }

  private static boolean isWhollyFree(FreeDay day) {
    return !day.open().isEmpty() && minutes(day.free()) == minutes(day.open());
  }

  private static long minutes(List<Period> some) {
    return some.stream().mapToLong(one -> one.length().toMinutes()).sum();
  }

  private FreeDay dayOf(String facility, LocalDate day) {
    return queries.days(CaseFixture.someVisitor(), facility, facility, day, day).get(0);
  }

  public static Period on(LocalDate day, String starts, String ends) {
    return new Period(WallClock.read(day, starts, "starts"), WallClock.read(day, ends, "ends"));
  }
}
