package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekBacking;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lists of the form "part, day, start, end". Without script they cannot depend on each other:
 * start and end offer all times of the shown week, and the portal says which of them do not fit.
 */
@RequestScoped
public class FacilityChoices {
  @Inject PageRequest parameters;
  @Inject DatesBacking dates;
  @Inject WeekBacking words;

  private String day;
  private String start;
  private String end;
  private Facility facility;
  private List<FreeDay> days = List.of();

  FacilityChoices over(Facility one, List<FreeDay> shown) {
    facility = one;
    days = shown;
    return this;
  }

  /** Days of the shown week that have free time. */
  public List<Option> getDays() {
    return days.stream()
        .filter(day -> !day.free().isEmpty())
        .map(day -> Option.of(day.day().toString(), dates.day(day.day())))
        .toList();
  }

  public List<Option> getStarts() {
    return times(false);
  }

  public List<Option> getEnds() {
    return times(true);
  }

  public String getDay() {
    return parameters.get("day").orElse(day);
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getStart() {
    return parameters.get("starts").orElse(start);
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return parameters.get("ends").orElse(end);
  }

  public void setEnd(String end) {
    this.end = end;
  }

  LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, TimeSource.LOCAL);
  }

  String written(Instant instant) {
    return URLEncoder.encode(WallClock.write(instant), StandardCharsets.UTF_8);
  }

  private List<Option> times(boolean ends) {
    Map<String, Option> times = new TreeMap<>();
    for (FreeDay day : days) {
      for (Period open : day.open()) {
        Instant from = ends ? open.starts().plus(facility.shortest()) : open.starts();
        Instant to = ends ? open.ends() : open.ends().minus(facility.shortest());
        for (Instant at = from; !at.isAfter(to); at = at.plus(facility.grid())) {
          String value = written(day.day(), at);
          times.putIfAbsent(value, Option.of(value, words.time(at)));
        }
      }
    }
    return List.copyOf(times.values());
  }

  /** Midnight at the end of a day is 24:00 of that day. */
  private static String written(LocalDate day, Instant instant) {
    boolean nextDay = LocalDate.ofInstant(instant, TimeSource.LOCAL).isAfter(day);
    return nextDay ? "24:00" : WallClock.write(instant);
  }
}
