package fi.luukku.reservations;

import fi.luukku.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When something can be had at all: a weekly rule, days that differ from it, and what happens on
 * public holidays. What stands last among the special days wins over what stands before, special
 * days win over holidays, holidays over the weekly rule; in it, rules of a season that count on a
 * day win over those that count all year.
 *
 * @param opened what somebody has opened beside all rules: each stands by itself, with a grid of
 *     its own
 */
public record OpeningHours(
    List<WeeklyRule> weekly,
    List<SpecialDays> specialDays,
    boolean openOnHolidays,
    List<Period> opened) {

  /**
   * Hours on certain days of the week; several rules for one day add up.
   *
   * @param season when the rule counts; empty: all year
   */
  public record WeeklyRule(Set<DayOfWeek> days, Hours hours, Optional<Dates> season) {
    public WeeklyRule {
      days = Set.copyOf(days);
    }

    public WeeklyRule(Set<DayOfWeek> days, Hours hours) {
      this(days, hours, Optional.empty());
    }

    public boolean countsOn(LocalDate day) {
      return days.contains(day.getDayOfWeek()) && season.map(its -> its.hold(day)).orElse(true);
    }
  }

  /** Dates, both included. */
  public record Dates(LocalDate from, LocalDate to) {
    public Dates {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("Dates end before they start: " + from + ".");
      }
    }

    public boolean hold(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Those that are in both. */
    public Optional<Dates> common(Dates other) {
      LocalDate first = from.isAfter(other.from) ? from : other.from;
      LocalDate last = to.isBefore(other.to) ? to : other.to;
      return last.isBefore(first) ? Optional.empty() : Optional.of(new Dates(first, last));
    }
  }

  /** Wall-clock hours of a day. A closing time that is not after the opening is the next day's. */
  public record Hours(LocalTime opens, LocalTime closes) {
    public Hours {
      Objects.requireNonNull(opens, "opening hours have a beginning");
      Objects.requireNonNull(closes, "opening hours have an end");
    }

    public boolean lastPastMidnight() {
      return !closes.isAfter(opens);
    }

    /** Whether both, on the same day, are open at some time. */
    public boolean overlap(Hours other) {
      boolean apart =
          !lastPastMidnight() && !closes.isAfter(other.opens())
              || !other.lastPastMidnight() && !other.closes().isAfter(opens);
      return !apart;
    }
  }

  /**
   * Dates, both included, with other hours ({@code hours} empty: closed) and the reason why.
   *
   * @param days of the week, on which of the dates this is so
   */
  public record SpecialDays(
      LocalDate from, LocalDate to, Set<DayOfWeek> days, List<Hours> hours, LocalizedText reason) {
    public SpecialDays {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("Special days end before they start: " + from + ".");
      }
      days = Set.copyOf(days);
      hours = List.copyOf(hours);
    }

    /** On all days of the week. */
    public SpecialDays(LocalDate from, LocalDate to, Optional<Hours> hours, LocalizedText reason) {
      this(from, to, EnumSet.allOf(DayOfWeek.class), hours.stream().toList(), reason);
    }

    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to) && days.contains(day.getDayOfWeek());
    }
  }

  public OpeningHours {
    weekly = List.copyOf(weekly);
    specialDays = List.copyOf(specialDays);
    opened = List.copyOf(opened);
  }

  /** By rules alone. */
  public OpeningHours(
      List<WeeklyRule> weekly, List<SpecialDays> specialDays, boolean openOnHolidays) {
    this(weekly, specialDays, openOnHolidays, List.of());
  }

  /** The same, and open then as well. */
  public OpeningHours alsoOpen(List<Period> periods) {
    return new OpeningHours(
        weekly,
        specialDays,
        openOnHolidays,
        Stream.concat(opened.stream(), periods.stream()).toList());
  }
}
