package fi.luukku.appointments.web;

import fi.luukku.appointments.DeskCalendar;
import fi.luukku.appointments.DeskPlace;
import fi.luukku.appointments.DeskTime;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code /staff/appointments?place=…&day=…}: when the desks of a service point are taken, a day
 * with names or a week without.
 */
@Named
@RequestScoped
public class StaffAppointmentsBacking {
  @Inject DeskCalendar calendar;
  @Inject DeskSchedule schedule;
  @Inject StaffPlace staffPlace;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject Clock clock;

  private DeskCalendarAddress address;
  private List<DeskTime> listed;

  /** One day of the list. */
  public record Day(LocalDate day, List<DeskTime> times) {}

  /** Guards the page: what the address names is there, and his. */
  public void open() {
    if (!getPlaces().isEmpty()) {
      getPlace();
    }
  }

  /** Where he answers for a desk. */
  public List<DeskPlace> getPlaces() {
    return staffPlace.all();
  }

  public DeskPlace getPlace() {
    return staffPlace.get();
  }

  /** Those that are shown; all where the address names none of the place. */
  public List<DeskPlace.Desk> getDesks() {
    return getPlace().desk(address().desk()).map(List::of).orElseGet(getPlace()::desks);
  }

  public DeskCalendarAddress getAddress() {
    return address();
  }

  private DeskCalendarAddress address() {
    if (address == null) {
      address = DeskCalendarAddress.read(parameters, TimeSource.today(clock)).at(getPlace().key());
    }
    return address;
  }

  /** What the widget draws. */
  public DeskSchedule getSchedule() {
    return schedule.of(() -> shown(times()));
  }

  /** The list: each day of the week that has something, or the one day. */
  public List<Day> getDays() {
    return address()
        .first()
        .datesUntil(address().last().plusDays(1))
        .map(day -> new Day(day, getListed().stream().filter(one -> isOn(one, day)).toList()))
        .filter(one -> !address().week() || !one.times().isEmpty())
        .toList();
  }

  /** By whom, where one day is shown: each name is a look at that person's data. */
  private List<DeskTime> getListed() {
    if (listed == null) {
      listed =
          shown(
              address().week()
                  ? times()
                  : calendar.day(current.caller(), getPlace().key(), address().day()));
    }
    return listed;
  }

  private List<DeskTime> times() {
    return calendar.days(current.caller(), getPlace().key(), address().first(), address().last());
  }

  private List<DeskTime> shown(List<DeskTime> all) {
    List<DeskPlace.Desk> desks = getDesks();
    return all.stream().filter(one -> desks.contains(one.desk())).toList();
  }

  private static boolean isOn(DeskTime one, LocalDate day) {
    LocalDate from = LocalDate.ofInstant(one.time().starts(), TimeSource.LOCAL);
    LocalDate to = LocalDate.ofInstant(one.time().ends().minusNanos(1), TimeSource.LOCAL);
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** How many bookings stand where the desk is closed. */
  public long getDisplaced() {
    return getListed().stream().filter(DeskTime::displaced).count();
  }

  /** The desks with bookings of the day that have not begun. */
  public List<DeskPlace.Desk> getMovable() {
    return getListed().stream()
        .filter(one -> one.booking().isPresent() && one.time().starts().isAfter(clock.instant()))
        .map(DeskTime::desk)
        .distinct()
        .toList();
  }

  public String getEarlier() {
    return address().steps(-1).toString();
  }

  public String getLater() {
    return address().steps(1).toString();
  }

  public String getToday() {
    return address().on(TimeSource.today(clock)).toString();
  }

  /** The calendar of one day. */
  public String dayUrl(LocalDate day) {
    return address().asDay(day).toString();
  }
}
