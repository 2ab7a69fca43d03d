package fi.luukku.facilities.web;

import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.KeptKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A week of the shown facility: when it is free, for which group. All that is asked here stands in
 * {@link #getKey}, also what the caller makes of it: to whom the same is free, the same is shown.
 */
@Named
@ForEverybody
@RequestScoped
public class FacilityWeekBacking {
  @Inject ShownFacilityBacking shown;
  @Inject FacilityQueries facilities;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject WeekChoice weeks;
  @Inject Moving moving;
  @Inject MovedReservation moves;

  private List<UserGroup> groups;
  private UserGroup group;
  private LocalDate lastDay;
  private LocalDate week;
  private List<FreeDay> days;
  private Optional<LocalDate> nextFree;
  private String key;

  /** For whom he can reserve it. */
  public List<UserGroup> getGroups() {
    if (groups == null) {
      groups = facilities.groups(current.caller(), shown.getFacility().key());
    }
    return groups;
  }

  /** The chosen group; the first one where none is chosen that is open to him. */
  public UserGroup getGroup() {
    if (group == null) {
      group = group();
    }
    return group;
  }

  private UserGroup group() {
    if (moving.isOn() && shown.moved().isPresent()) {
      return shown.moved().get().group();
    }
    Optional<UserGroup> asked = parameters.get("group").flatMap(UserGroup::of);
    List<UserGroup> open = getGroups();
    return asked
        .filter(open::contains)
        .or(() -> open.stream().findFirst())
        .orElseGet(() -> UserGroup.openTo(current.caller()).get(0));
  }

  /** Whether it is for anybody whom he can reserve for. */
  public boolean isForCaller() {
    return !getGroups().isEmpty();
  }

  public LocalDate getLastDay() {
    if (lastDay == null) {
      lastDay = facilities.lastDay(shown.getFacility().key());
    }
    return lastDay;
  }

  /** Its Monday. */
  public LocalDate getWeek() {
    if (week == null) {
      week =
          weeks.of(parameters.get("week"), getLastDay(), () -> dayOfMoved().or(this::firstFreeDay));
    }
    return week;
  }

  /** Two weeks are read at once; only where they have nothing, the later ones are. */
  private Optional<LocalDate> firstFreeDay() {
    LocalDate monday = WeekChoice.mondayOf(weeks.today());
    List<FreeDay> soon = days(shown.getPart().key(), monday, monday.plusDays(13));
    Optional<LocalDate> first =
        soon.stream().filter(day -> !day.free().isEmpty()).map(FreeDay::day).findFirst();
    if (first.isEmpty()) {
      return firstFreeAfter(monday.plusWeeks(1));
    }
    LocalDate its = WeekChoice.mondayOf(first.get());
    days = soon.stream().filter(day -> WeekChoice.mondayOf(day.day()).equals(its)).toList();
    return first;
  }

  /** Monday of the first later week that has a free time; asked where the shown one has none. */
  public Optional<LocalDate> getNextFree() {
    if (nextFree == null) {
      nextFree = firstFreeAfter(getWeek()).map(WeekChoice::mondayOf);
    }
    return nextFree;
  }

  private Optional<LocalDate> firstFreeAfter(LocalDate monday) {
    String facility = shown.getFacility().key();
    String part = shown.getPart().key();
    return facilities.firstFree(current.caller(), facility, part, monday.plusWeeks(1));
  }

  public boolean isEmptyWeek() {
    return getDays().stream().allMatch(day -> day.free().isEmpty());
  }

  private Optional<LocalDate> dayOfMoved() {
    return moving.isOn()
        ? shown.moved().map(one -> LocalDate.ofInstant(one.now().starts(), TimeSource.LOCAL))
        : Optional.empty();
  }

  public List<FreeDay> getDays() {
    LocalDate monday = getWeek();
    if (days == null) {
      days = days(shown.getPart().key(), monday, monday.plusDays(6));
    }
    return days;
  }

  private List<FreeDay> days(String part, LocalDate first, LocalDate last) {
    String facility = shown.getFacility().key();
    return moves
        .days(part, first, last)
        .orElseGet(() -> facilities.days(current.caller(), facility, part, first, last));
  }

  public DayBar.Scale getScale() {
    return DayBar.Scale.of(getDays());
  }

  /** The days of the week that are not over. */
  public List<DayBar> getBars() {
    DayBar.Scale scale = getScale();
    return getDays().stream()
        .filter(day -> !day.day().isBefore(weeks.today()))
        .map(day -> DayBar.of(day, scale))
        .toList();
  }

  public boolean isFirstWeek() {
    return weeks.isFirst(getWeek());
  }

  public boolean isLastWeek() {
    return WeekChoice.isLast(getWeek(), getLastDay());
  }

  /** The page with another week. */
  public String url(LocalDate otherWeek) {
    return pages().week(otherWeek);
  }

  /** The page with the shortest use at the beginning of a free period: what a click on it means. */
  public String urlAt(Period free) {
    return pages().at(Period.of(free.starts(), shown.getFacility().shortest())) + "#end-time";
  }

  FacilityPages pages() {
    return FacilityPages.of(shown.getFacility(), shown.getPart(), getGroup())
        .with(moving.parameter());
  }

  /** Null where a reservation is moved: such a page is its owner's. */
  public String getKey() {
    if (key == null && !moving.isOn()) {
      Object later = isEmptyWeek() ? getNextFree() : "";
      key = KeptKey.of(shown.getPartKey(), getGroups(), getGroup(), getWeek(), getDays(), later);
    }
    return key;
  }
}
