package fi.luukku.appointments.web;

import fi.luukku.appointments.OpeningChange;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The change of opening that an address or a form says: only keys, days and times. */
@RequestScoped
public class OpeningChangeForm {
  @Inject PageRequest parameters;
  @Inject @RequestParameterValuesMap Map<String, String[]> values;

  /** Whether a change is asked for at all. */
  public boolean isAsked() {
    return parameters.get("kind").isPresent();
  }

  /**
   * @throws fi.luukku.shared.Refusal where it says none
   */
  public OpeningChange read() {
    return new OpeningChange(
        isOpening() ? OpeningChange.Kind.OPEN : OpeningChange.Kind.CLOSE,
        Set.copyOf(all("desks")),
        day("first"),
        day("last"),
        days(),
        time("opens"),
        time("closes"));
  }

  public boolean isOpening() {
    return !parameters.get("kind").filter("close"::equals).isPresent();
  }

  public boolean isDesk(String key) {
    return all("desks").contains(key);
  }

  /** Working days where nothing was chosen yet. */
  public boolean isDay(DayOfWeek day) {
    return isAsked() ? days().contains(day) : day.compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  public String get(String name) {
    return parameters.get(name).orElse("");
  }

  private List<String> all(String name) {
    return Arrays.asList(values.getOrDefault(name, new String[0]));
  }

  private Set<DayOfWeek> days() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (all("days").contains(day.name())) {
        days.add(day);
      }
    }
    return days;
  }

  private LocalDate day(String name) {
    return WallClock.day(get(name), name);
  }

  private LocalTime time(String name) {
    try {
      return LocalTime.parse(get(name));
    } catch (DateTimeException typed) {
      throw new NoSuchTime(name);
    }
  }
}
