package fi.luukku.reservations;

import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.SpecialDays;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opening hours as content files write them (docs/guide/content.md). */
public final class WrittenHours {
  private WrittenHours() {}

  /**
   * A line of the weekly rule.
   *
   * @param days {@code mon} to {@code sun}
   * @param opens {@code 08:30}
   * @param closes {@code 16:00}; {@code 24:00} is midnight
   */
  public record Rule(List<String> days, String opens, String closes) {
    WeeklyRule asRule() {
      return new WeeklyRule(
          days.stream().map(WrittenHours::day).collect(Collectors.toSet()), hours(opens, closes));
    }
  }

  /** Days that differ: closed, or with hours of their own. */
  public record Special(
      LocalDate from,
      LocalDate to,
      Optional<String> opens,
      Optional<String> closes,
      Optional<Boolean> closed,
      LocalizedText reason) {
    SpecialDays asDays() {
      return new SpecialDays(
          from, to, opens.flatMap(from -> closes.map(to -> hours(from, to))), reason);
    }
  }

  public static OpeningHours read(
      List<Rule> rules, List<Special> specials, boolean openOnHolidays) {
    return new OpeningHours(
        rules.stream().map(Rule::asRule).toList(),
        specials.stream().map(Special::asDays).toList(),
        openOnHolidays);
  }

  private static Hours hours(String opens, String closes) {
    LocalTime end = closes.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(closes);
    return new Hours(LocalTime.parse(opens), end);
  }

  private static DayOfWeek day(String written) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(written)) {
        return day;
      }
    }
    throw new IllegalArgumentException("No such day of the week: " + written);
  }
}
