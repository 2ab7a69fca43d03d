package fi.luukku.site.web;

import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** {@link Dates} in the language of the page, for pages: {@code #{dates.moment(entry.at)}}. */
@Named("dates")
@ForEverybody
@ApplicationScoped
public class DatesBacking {
  public String day(LocalDate day) {
    return dates().day(day);
  }

  public String dayOf(Instant instant) {
    return dates().day(instant);
  }

  public String bareDay(LocalDate day) {
    return dates().bareDay(day);
  }

  public String heading(LocalDate day) {
    return dates().heading(day);
  }

  public String time(LocalTime time) {
    return dates().time(time);
  }

  public String timeOf(Instant instant) {
    return dates().time(instant);
  }

  public String moment(Instant instant) {
    return dates().moment(instant);
  }

  public String period(Instant starts, Instant ends) {
    return dates().period(starts, ends);
  }

  public String hours(Instant starts, Instant ends) {
    return dates().hours(starts, ends);
  }

  public String duration(long minutes) {
    return dates().duration(minutes);
  }

  public String money(long cents) {
    return dates().money(cents);
  }

  public String shortWeekday(LocalDate day) {
    return dates().shortWeekday(day);
  }

  public String shortMonth(LocalDate day) {
    return dates().shortMonth(day);
  }

  /** The local day of an instant, for tags that want a date. */
  public LocalDate localDay(Instant instant) {
    return LocalDate.ofInstant(instant, TimeSource.LOCAL);
  }

  private static Dates dates() {
    return new Dates(Faces.language());
  }
}
