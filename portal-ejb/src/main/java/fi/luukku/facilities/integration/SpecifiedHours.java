package fi.luukku.facilities.integration;

import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OpeningHours.Dates;
import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.SpecialDays;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.shared.LocalizedText;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the specifications of a place say together. Special ones win over usual ones, dated usual
 * ones over those without dates, and in each a closing with dates over hours. Two hours of one day
 * add up; where they overlap, nobody knows which is meant.
 */
record SpecifiedHours(List<WrittenSpecification> usual, List<WrittenSpecification> special) {
  private static final LocalizedText CLOSED =
      new LocalizedText("suljettu poikkeuksellisesti", "undantagsvis stängt", "closed these days");

  private record Days(Dates dates, Set<DayOfWeek> days) {}

  OpeningHours asHours() {
    if (usual.isEmpty()) {
      throw new UnusableHours(HoursFailure.NO_HOURS, "openingHoursSpecification");
    }
    checkUsual();
    checkSpecial();
    List<WeeklyRule> weekly = new ArrayList<>();
    for (WrittenSpecification one : usual) {
      one.hours().ifPresent(hours -> weekly.add(new WeeklyRule(one.days(), hours, one.dates())));
    }
    List<SpecialDays> days = new ArrayList<>(closings(usual));
    openings().forEach((when, hours) -> days.add(special(when, hours)));
    days.addAll(closings(special));
    return new OpeningHours(weekly, days, false);
  }

  private void checkUsual() {
    for (int i = 0; i < usual.size(); i++) {
      for (int j = i + 1; j < usual.size(); j++) {
        WrittenSpecification one = usual.get(i);
        WrittenSpecification other = usual.get(j);
        boolean beside = one.dates().isPresent() == other.dates().isPresent();
        if (beside && one.shareADay(other) && contradict(one, other)) {
          throw contradiction(other);
        }
      }
    }
  }

  /** A closing with dates, inside of a season, is what its dates are for. */
  private static boolean contradict(WrittenSpecification one, WrittenSpecification other) {
    Optional<Boolean> overlap = one.hours().flatMap(hours -> other.hours().map(hours::overlap));
    boolean openAndClosed = one.hours().isPresent() != other.hours().isPresent();
    return overlap.orElse(openAndClosed && one.dates().isEmpty());
  }

  private void checkSpecial() {
    for (int i = 0; i < special.size(); i++) {
      WrittenSpecification one = special.get(i);
      if (one.dates().isEmpty()) {
        throw new UnusableHours(HoursFailure.WRONG_DATE, one.place());
      }
      for (int j = 0; j < i; j++) {
        checkBeside(special.get(j), one);
      }
    }
  }

  private static void checkBeside(WrittenSpecification one, WrittenSpecification other) {
    boolean bothOpen = one.hours().isPresent() && other.hours().isPresent();
    if (!bothOpen || !one.shareADay(other)) {
      return;
    }
    boolean sameDays = one.dates().equals(other.dates()) && one.days().equals(other.days());
    if (!sameDays || contradict(one, other)) {
      throw contradiction(other);
    }
  }

  private Map<Days, List<Hours>> openings() {
    Map<Days, List<Hours>> all = new LinkedHashMap<>();
    for (WrittenSpecification one : special) {
      Days when = new Days(one.dates().orElseThrow(), one.days());
      one.hours()
          .ifPresent(hours -> all.computeIfAbsent(when, any -> new ArrayList<>()).add(hours));
    }
    return all;
  }

  private static List<SpecialDays> closings(List<WrittenSpecification> some) {
    return some.stream()
        .filter(one -> one.hours().isEmpty())
        .flatMap(one -> one.dates().map(dates -> new Days(dates, one.days())).stream())
        .map(when -> special(when, List.of()))
        .toList();
  }

  private static SpecialDays special(Days when, List<Hours> hours) {
    return new SpecialDays(when.dates().from(), when.dates().to(), when.days(), hours, CLOSED);
  }

  private static UnusableHours contradiction(WrittenSpecification where) {
    return new UnusableHours(HoursFailure.CONTRADICTION, where.place());
  }
}
