package fi.luukku.reservations;

import fi.luukku.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When something can be had at all: a weekly rule, days that differ from it, and what happens on
 * public holidays. What stands last among the special days wins over what stands before, special
 * days win over holidays, holidays over the weekly rule.
 *
 * @param opened what somebody has opened beside all rules: each stands by itself, with a grid of
 *     its own
 */
public record OpeningHours(
    List<WeeklyRule> weekly,
    List<SpecialDays> specialDays,
    boolean openOnHolidays,
    List<Period> opened) {

  /** Hours on certain days of the week; several rules for one day add up. */
  public record WeeklyRule(Set<DayOfWeek> days, Hours hours) {
    public WeeklyRule {
      days = Set.copyOf(days);
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
  }

  /** Dates, both included, with other hours ({@code hours} empty: closed) and the reason why. */
  public record SpecialDays(
      LocalDate from, LocalDate to, Optional<Hours> hours, LocalizedText reason) {
    public SpecialDays {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("Special days end before they start: " + from + ".");
      }
    }

    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
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
