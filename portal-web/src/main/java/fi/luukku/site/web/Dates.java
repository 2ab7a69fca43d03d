package fi.luukku.site.web;

import fi.luukku.shared.Language;
import fi.luukku.shared.PriceFigures;
import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/**
 * Times as people read them, in the municipality's time zone. Our own words, not the JDK's: those
 * change with its version.
 */
public final class Dates {
  /** Keeps a number and its unit, or "klo" and its time, on one line. */
  private static final char NBSP = '\u00a0';

  private static final int DAYS = 7;

  private final Language language;
  private final List<String> words;

  public Dates(Language language) {
    this.language = language;
    this.words = DateWords.of(language);
  }

  /** "to 24.12.2026", "to 24.12.2026", "Thu 24 December 2026". */
  public String day(LocalDate day) {
    return shortWeekday(day) + NBSP + bareDay(day);
  }

  /** The local day of an instant, like {@link #day(LocalDate)}. */
  public String day(Instant instant) {
    return day(local(instant).toLocalDate());
  }

  /** A heading: "Torstai 24.12.", "Torsdag 24.12", "Thursday 24 December". */
  public String heading(LocalDate day) {
    return switch (language) {
      case FI -> weekday(day) + " " + day.getDayOfMonth() + "." + day.getMonthValue() + ".";
      case SV -> weekday(day) + " " + day.getDayOfMonth() + "." + day.getMonthValue();
      case EN -> weekday(day) + " " + day.getDayOfMonth() + " " + month(day);
    };
  }

  /** "9.00", in English "9:00". */
  public String time(LocalTime time) {
    String minutes = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return time.getHour() + (language == Language.EN ? ":" : ".") + minutes;
  }

  /** The local time of an instant. */
  public String time(Instant instant) {
    return time(local(instant).toLocalTime());
  }

  /** "to 24.12.2026 klo 9.00", "to 24.12.2026 kl. 9.00", "Thu 24 December 2026 at 9:00". */
  public String moment(Instant instant) {
    LocalDateTime local = local(instant);
    return day(local.toLocalDate()) + at() + time(local.toLocalTime());
  }

  /** From and to, the day once where it is one day: "to 24.12.2026 klo 9.00–10.30". */
  public String period(Instant starts, Instant ends) {
    if (local(starts).toLocalDate().equals(local(ends).toLocalDate())) {
      return moment(starts) + "–" + time(ends);
    }
    return moment(starts) + " – " + moment(ends);
  }

  /** Hours alone: "klo 9.00–10.30", "kl. 9.00–10.30", "9:00–10:30". */
  public String hours(Instant starts, Instant ends) {
    return (language == Language.EN ? "" : at().stripLeading()) + time(starts) + "–" + time(ends);
  }

  /** "30 min", "1 h 30 min", "2 h". */
  public String duration(long minutes) {
    String rest = minutes % 60 + "" + NBSP + "min";
    if (minutes < 60) {
      return rest;
    }
    String hours = minutes / 60 + "" + NBSP + "h";
    return minutes % 60 == 0 ? hours : hours + " " + rest;
  }

  /** Cents of a euro: "13,50 €", in English "€13.50"; always with two decimals. */
  public String money(long cents) {
    return PriceFigures.money(cents, language);
  }

  /** "to", "to", "Thu". */
  public String shortWeekday(LocalDate day) {
    return words.get(day.getDayOfWeek().getValue() - 1);
  }

  /** "Torstai", "Torsdag", "Thursday". */
  public String weekday(LocalDate day) {
    return words.get(DAYS + day.getDayOfWeek().getValue() - 1);
  }

  /** For the little calendar leaf: "joulu", "dec", "Dec". */
  public String shortMonth(LocalDate day) {
    return words.get(2 * DAYS + day.getMonthValue() - 1);
  }

  /** "24.12.2026", "24 December 2026". */
  public String bareDay(LocalDate day) {
    if (language == Language.EN) {
      return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private String at() {
    return switch (language) {
      case FI -> " klo" + NBSP;
      case SV -> " kl." + NBSP;
      case EN -> " at" + NBSP;
    };
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, TimeSource.LOCAL);
  }
}
