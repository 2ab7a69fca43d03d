package fi.luukku.facilities.web;

import fi.luukku.facilities.SeriesWish;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule of a series as the request says it, with what is usual where it says nothing. */
@RequestScoped
public class SeriesRule {
  private static final int USUAL_WEEKS = 10;
  private static final int LONGEST_TIME = 5;

  /** Opening times are on full or half hours, and the grid counts from there. */
  private static final int HALF_HOUR = 30;

  @Inject ShownFacilityBacking place;
  @Inject FacilityWeekBacking week;
  @Inject PageRequest parameters;
  @Inject DatesBacking dates;

  public LocalDate getFirst() {
    return day("day").orElseGet(() -> week.getWeek().plusDays(7));
  }

  public LocalDate getUntil() {
    LocalDate usual = getFirst().plusWeeks(USUAL_WEEKS);
    LocalDate last = week.getLastDay();
    return day("until").orElse(usual.isAfter(last) ? last : usual);
  }

  public String getStarts() {
    return time("starts", "18:00");
  }

  public String getEnds() {
    return parameters.get("ends").map(SeriesRule::clock).orElseGet(this::usualEnd);
  }

  public int getEvery() {
    return parameters.number("every", 1) == 2 ? 2 : 1;
  }

  /** Times of day to choose from, from its earliest opening to its latest closing. */
  public List<Option> getTimes() {
    DayBar.Scale scale = DayBar.Scale.of(week.getDays());
    long step = Math.min(place.getFacility().grid().toMinutes(), HALF_HOUR);
    return Stream.iterate(
            scale.firstHour() * 60L,
            minute -> minute <= Math.min(scale.lastHour(), 24) * 60L,
            minute -> minute + step)
        .map(this::option)
        .toList();
  }

  /**
   * @throws fi.luukku.shared.Refusal where it is none
   */
  SeriesWish wish() {
    LocalDate first = WallClock.day(parameters.get("day").orElse(""), "day");
    LocalDate until = WallClock.day(parameters.get("until").orElse(""), "until");
    return new SeriesWish(first, getStarts(), getEnds(), getEvery(), until);
  }

  private Optional<LocalDate> day(String name) {
    return parameters.get(name).flatMap(WallClock::findDay);
  }

  private String time(String name, String otherwise) {
    return parameters.get(name).map(SeriesRule::clock).orElse(otherwise);
  }

  /** In the night in which an hour comes twice, a series means the first. */
  private static String clock(String time) {
    return time.substring(0, Math.min(time.length(), LONGEST_TIME));
  }

  private String usualEnd() {
    try {
      LocalTime start = LocalTime.parse(getStarts());
      LocalTime end = start.plus(place.getFacility().shortest());
      return end.isAfter(start) ? end.toString() : "24:00";
    } catch (DateTimeException none) {
      return "";
    }
  }

  private Option option(long minute) {
    LocalTime time = LocalTime.MIN.plusMinutes(minute);
    String value = minute == 24 * 60 ? "24:00" : time.toString();
    return Option.of(value, dates.time(time));
  }
}
