package fi.luukku.reservations.web;

import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.WallClock;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Weeks and times of day in words, for pages that show a week; what is kept names the day. */
@Named
@ForEverybody
@RequestScoped
public class WeekBacking {
  @Inject WeekChoice weeks;
  @Inject DatesBacking dates;
  @Inject LocaleBacking locale;

  /** Weeks from this one to that of a last day. */
  public List<Option> options(LocalDate lastDay) {
    return weeks.options(lastDay);
  }

  public String name(LocalDate monday) {
    return weeks.name(monday);
  }

  /** The value of the week's option. */
  public String key(LocalDate monday) {
    return monday.toString();
  }

  /** "23.11.": for chips and other small places. */
  public String shortDay(LocalDate day) {
    return weeks.shortDay(day);
  }

  /** Why a day has no free time, in words. */
  public String why(FreeDay day) {
    String key =
        switch (day.state()) {
          case FULL -> "day.full";
          case OVER -> "day.over";
          case NOT_YET -> "day.not_yet";
          case CLOSED, FREE -> "closed";
        };
    return Texts.text(locale.getLanguage(), "reservations", key);
  }

  /** An instant's time of day as forms carry it. */
  public String written(Instant instant) {
    return WallClock.write(instant);
  }

  /** The time of day; in the hour that comes twice, with the words that tell which one. */
  public String time(Instant instant) {
    String time = dates.timeOf(instant);
    if (!WallClock.isTwofold(instant)) {
      return time;
    }
    boolean summer = TimeSource.LOCAL.getRules().isDaylightSavings(instant);
    String words = summer ? "time.summer" : "time.winter";
    return Texts.text(locale.getLanguage(), "reservations", words, time);
  }
}
