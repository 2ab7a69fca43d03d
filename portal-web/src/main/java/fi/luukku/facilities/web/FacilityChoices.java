package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.Price;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekBacking;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way to a period, one choice after the other: a day of the shown week, a start on that day, an
 * end that this start allows. Each choice is an address, so it works without script, and nothing is
 * offered that cannot be had.
 */
@RequestScoped
public class FacilityChoices {
  @Inject PageRequest parameters;
  @Inject FacilityQueries facilities;
  @Inject DatesBacking dates;
  @Inject WeekBacking words;
  @Inject LocaleBacking locale;
  @Inject Moving moving;

  private Facility facility;
  private FacilityPart part;
  private UserGroup group;
  private List<FreeDay> days = List.of();

  FacilityChoices over(Facility one, FacilityPart chosen, UserGroup payer, List<FreeDay> shown) {
    facility = one;
    part = chosen;
    group = payer;
    days = shown.stream().filter(day -> !day.starts().isEmpty()).toList();
    return this;
  }

  /** Days of the shown week on which something can start. */
  public List<FreeDay> getDays() {
    return days;
  }

  /** The chosen day; the first where none is chosen that has free time. */
  public Optional<FreeDay> getDay() {
    Optional<String> asked = parameters.get("day");
    return days.stream()
        .filter(day -> asked.filter(day.day().toString()::equals).isPresent())
        .findFirst()
        .or(() -> days.stream().findFirst());
  }

  /** When something can start on the chosen day. */
  public List<Instant> getStarts() {
    return getDay().map(FreeDay::starts).orElse(List.of());
  }

  public boolean isDay(FreeDay day) {
    return getDay().filter(day::equals).isPresent();
  }

  /** The chosen start, where it is one of the chosen day. */
  public Optional<Instant> getStart() {
    Optional<String> asked = parameters.get("starts");
    return getDay().stream()
        .flatMap(day -> day.starts().stream())
        .filter(start -> asked.filter(WallClock.write(start)::equals).isPresent())
        .findFirst();
  }

  public boolean isStart(Instant start) {
    return getStart().filter(start::equals).isPresent();
  }

  /** Ends that the chosen start allows: "19.30 (1 h 30 min, 13,50 €)". */
  public List<Option> getEnds() {
    return getStart().stream().flatMap(start -> ends(start).stream()).toList();
  }

  /** The end that is chosen; the first where none is. */
  public String getEnd() {
    return parameters.get("ends").orElse("");
  }

  public String urlOf(FreeDay day) {
    return pages().day(day.day()) + "#start-time";
  }

  public String urlAt(Instant start) {
    return pages().start(getDay().orElseThrow().day(), start) + "#end-time";
  }

  private List<Option> ends(Instant start) {
    FreeDay day = getDay().orElseThrow();
    return day.ends(start, facility.shortest(), facility.longest(), facility.grid()).stream()
        .map(end -> Option.of(written(day.day(), end), label(new Period(start, end))))
        .toList();
  }

  private String label(Period period) {
    Price price = facilities.price(facility.key(), part.key(), group, period);
    return Texts.text(
        locale.getLanguage(),
        "facilities",
        "reserve.ends.option",
        words.time(period.ends()),
        dates.duration(period.minutes()),
        price.isFree()
            ? Texts.text(locale.getLanguage(), "facilities", "price.free.short")
            : dates.money(price.cents()));
  }

  private FacilityPages pages() {
    return FacilityPages.of(facility, part, group).with(moving.parameter());
  }

  /** Midnight at the end of a day is 24:00 of that day. */
  private static String written(LocalDate day, Instant instant) {
    boolean nextDay = LocalDate.ofInstant(instant, TimeSource.LOCAL).isAfter(day);
    return nextDay ? "24:00" : WallClock.write(instant);
  }
}
