package fi.luukku.reservations;

import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.Quota.Measure;
import fi.luukku.reservations.domain.OpenTimes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a set of rules gives nothing, or says two things at once. Asked before rules are taken into
 * use; what it finds is told to whoever wrote them.
 */
public final class Contradictions {
  /** A Monday without a holiday or a change of the clocks in its week. */
  private static final LocalDate ANY_MONDAY = LocalDate.of(2027, 2, 8);

  private static final int DAYS = 7;

  private Contradictions() {}

  /**
   * Refuses what contradicts itself.
   *
   * @param where what the rules are of, for the message
   * @return the same
   * @throws IllegalStateException that says all that was found
   */
  public static Bookable checked(String where, Bookable what) {
    List<String> found = in(what);
    if (!found.isEmpty()) {
      throw new IllegalStateException(where + ": " + String.join(" ", found));
    }
    return what;
  }

  /** Sentences, each a reason; none where the rules fit together. */
  public static List<String> in(Bookable what) {
    List<String> found = new ArrayList<>();
    TimeRules rules = what.rules();
    if (rules.notice().compareTo(Duration.ofDays(rules.daysAhead())) >= 0) {
      found.add(
          "It must be booked "
              + rules.notice().toHours()
              + " hours before, but no more than "
              + rules.daysAhead()
              + " days: there is never a time.");
    }
    if (rules.longest().minus(rules.shortest()).toSeconds() % rules.grid().toSeconds() != 0) {
      found.add("From the shortest to the longest it does not go in whole steps of the grid.");
    }
    addHours(what, found);
    addQuotas(what, found);
    return found;
  }

  private static void addHours(Bookable what, List<String> found) {
    OpeningHours hours = what.hours();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (overlap(hours.weekly().stream().filter(rule -> rule.days().contains(day)).toList())) {
        found.add("Two opening hours of " + day + " overlap.");
      }
    }
    List<WeeklyRule> allYear =
        hours.weekly().stream().map(rule -> new WeeklyRule(rule.days(), rule.hours())).toList();
    OpeningHours weekly = new OpeningHours(allYear, List.of(), true);
    Stream<Period> open = new OpenTimes(weekly).between(ANY_MONDAY, lastOfWeek()).stream();
    Stream<Period> special =
        hours.specialDays().stream()
            .filter(days -> !days.hours().isEmpty())
            .flatMap(
                days -> new OpenTimes(hours).between(days.from(), lastOfFirstWeek(days)).stream());
    Duration longest =
        Stream.concat(open, special)
            .map(Period::length)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    if (longest.compareTo(what.rules().shortest()) < 0) {
      found.add(
          "The shortest time is "
              + what.rules().shortest().toMinutes()
              + " minutes, but it is never open for so long.");
    }
  }

  private static LocalDate lastOfWeek() {
    return ANY_MONDAY.plusDays(DAYS - 1L);
  }

  private static LocalDate lastOfFirstWeek(OpeningHours.SpecialDays days) {
    LocalDate week = days.from().plusDays(DAYS - 1L);
    return week.isBefore(days.to()) ? week : days.to();
  }

  private static boolean overlap(List<WeeklyRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        if (countTogether(rules.get(i), rules.get(j))
            && rules.get(i).hours().overlap(rules.get(j).hours())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A rule of a season stands in the place of those for all year, and not beside them. */
  private static boolean countTogether(WeeklyRule one, WeeklyRule other) {
    return one.season().isPresent() == other.season().isPresent()
        && one.season()
            .flatMap(dates -> other.season().map(others -> dates.common(others).isPresent()))
            .orElse(true);
  }

  private static void addQuotas(Bookable what, List<String> found) {
    for (Quota quota : what.limits().quotas()) {
      if (quota.measure() == Measure.MINUTES
          && quota.most() < what.rules().shortest().toMinutes()) {
        found.add(
            "The quota of "
                + quota.most()
                + " minutes is below the shortest time: nobody can ever book.");
      }
      if (!quota.purposes().contains(what.purpose())) {
        found.add("A quota stands here that does not count this.");
      }
    }
  }
}
