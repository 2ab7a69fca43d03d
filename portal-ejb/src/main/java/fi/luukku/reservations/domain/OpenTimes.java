package fi.luukku.reservations.domain;

import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.SpecialDays;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.Period;
import fi.luukku.shared.FinnishHoliday;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opening hours laid over the calendar: the wall clock's rules become instants. */
public record OpenTimes(OpeningHours hours) {

  /**
   * The periods that open on this day, in order; the last may end on the next. A day on which the
   * clocks change is an hour shorter or longer, as on the wall.
   */
  public List<Period> on(LocalDate day) {
    List<Period> open = new ArrayList<>();
    for (Hours one : hoursOf(day)) {
      Instant opens = firstAt(day.atTime(one.opens()));
      LocalDate closingDay = one.lastPastMidnight() ? day.plusDays(1) : day;
      Instant closes = lastAt(closingDay.atTime(one.closes()));
      if (opens.isBefore(closes)) {
        open.add(new Period(opens, closes));
      }
    }
    return withOpened(day, Periods.merged(open));
  }

  /** What was opened beside the rules does not join them: their starts stay what they are. */
  private List<Period> withOpened(LocalDate day, List<Period> ruled) {
    List<Period> opened =
        hours.opened().stream()
            .filter(one -> LocalDate.ofInstant(one.starts(), TimeSource.LOCAL).equals(day))
            .toList();
    return opened.isEmpty()
        ? ruled
        : Stream.concat(ruled.stream(), Periods.minus(opened, ruled).stream()).sorted().toList();
  }

  /** Whether a use lies in open time from its first to its last minute. */
  public boolean hold(Period used) {
    LocalDate first = LocalDate.ofInstant(used.starts(), TimeSource.LOCAL);
    LocalDate last = LocalDate.ofInstant(used.ends(), TimeSource.LOCAL);
    return between(first.minusDays(1), last).stream().anyMatch(one -> one.contains(used));
  }

  /** All open time of these days, both included, as few long periods. */
  public List<Period> between(LocalDate first, LocalDate last) {
    List<Period> open = new ArrayList<>();
    first.datesUntil(last.plusDays(1)).forEach(day -> open.addAll(on(day)));
    return Periods.merged(open);
  }

  /** Why it is closed on a day, where somebody or the calendar gave a reason. */
  public Optional<LocalizedText> closedBecause(LocalDate day) {
    Optional<SpecialDays> special = specialOn(day);
    if (special.isPresent()) {
      return special.filter(days -> days.hours().isEmpty()).map(SpecialDays::reason);
    }
    return hours.openOnHolidays()
        ? Optional.empty()
        : FinnishHoliday.on(day).map(FinnishHoliday::named);
  }

  /** When the clock first shows this time, or leaps over it. */
  private static Instant firstAt(LocalDateTime wall) {
    return leapOver(wall).orElseGet(() -> wall.atZone(TimeSource.LOCAL).toInstant());
  }

  /**
   * When the clock has shown the second before this time for the last time: whoever closes at the
   * beginning of the hour that comes twice closes before both.
   */
  private static Instant lastAt(LocalDateTime wall) {
    LocalDateTime before = wall.minusSeconds(1);
    return leapOver(before)
        .orElseGet(
            () ->
                before
                    .atZone(TimeSource.LOCAL)
                    .withLaterOffsetAtOverlap()
                    .toInstant()
                    .plusSeconds(1));
  }

  private static Optional<Instant> leapOver(LocalDateTime wall) {
    return Optional.ofNullable(TimeSource.LOCAL.getRules().getTransition(wall))
        .filter(ZoneOffsetTransition::isGap)
        .map(ZoneOffsetTransition::getInstant);
  }

  private List<Hours> hoursOf(LocalDate day) {
    Optional<SpecialDays> special = specialOn(day);
    if (special.isPresent()) {
      return special.get().hours();
    }
    if (!hours.openOnHolidays() && FinnishHoliday.on(day).isPresent()) {
      return List.of();
    }
    List<WeeklyRule> rules = hours.weekly().stream().filter(rule -> rule.countsOn(day)).toList();
    boolean inSeason = rules.stream().anyMatch(rule -> rule.season().isPresent());
    return rules.stream()
        .filter(rule -> rule.season().isPresent() == inSeason)
        .map(WeeklyRule::hours)
        .toList();
  }

  private Optional<SpecialDays> specialOn(LocalDate day) {
    return hours.specialDays().stream()
        .filter(days -> days.covers(day))
        .reduce((earlier, later) -> later);
  }
}
