package fi.luukku.appointments.web;

import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What stands in the address of the calendar of desks: all that says what is shown.
 *
 * @param place key of a service point; empty for the first
 * @param desk key of one of its desks; empty for all
 */
record DeskCalendarAddress(String place, String desk, LocalDate day, boolean week) {
  static final String PAGE = "/staff/appointments";

  static DeskCalendarAddress read(PageRequest parameters, LocalDate today) {
    return new DeskCalendarAddress(
        parameters.get("place").orElse(""),
        parameters.get("desk").orElse(""),
        parameters.get("day").flatMap(date -> near(today, date)).orElse(today),
        parameters.get("view").filter("week"::equals).isPresent());
  }

  /** What is no date at all leads to today. */
  private static Optional<LocalDate> near(LocalDate today, String date) {
    try {
      return Optional.of(WallClock.dayNear(today, date, "day"));
    } catch (NoSuchTime none) {
      return Optional.empty();
    }
  }

  public LocalDate first() {
    return week ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
  }

  public LocalDate last() {
    return week ? first().plusDays(6) : day;
  }

  DeskCalendarAddress at(String otherPlace) {
    return new DeskCalendarAddress(otherPlace, desk, day, week);
  }

  DeskCalendarAddress on(LocalDate otherDay) {
    return new DeskCalendarAddress(place, desk, otherDay, week);
  }

  DeskCalendarAddress steps(int steps) {
    return on(week ? first().plusWeeks(steps) : day.plusDays(steps));
  }

  DeskCalendarAddress asDay(LocalDate otherDay) {
    return new DeskCalendarAddress(place, desk, otherDay, false);
  }

  /** Keys of content and a date alone: nothing here needs escaping. */
  @Override
  public String toString() {
    return PAGE
        + "?place="
        + place
        + "&day="
        + day
        + (week ? "&view=week" : "")
        + (desk.isEmpty() ? "" : "&desk=" + desk);
  }
}
