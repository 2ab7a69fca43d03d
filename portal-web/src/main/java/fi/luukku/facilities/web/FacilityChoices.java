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

  private Optional<FreeDay> day;
  private Optional<Instant> start;
  private List<Option> ends;

  void over(Facility one, FacilityPart chosen, UserGroup payer, List<FreeDay> shown) {
    facility = one;
    part = chosen;
    group = payer;
    days = shown.stream().filter(some -> !some.starts().isEmpty()).toList();
    day = chosenDay();
    start = chosenStart();
    ends = start.map(this::ends).orElse(List.of());
  }

  /** Days of the shown week on which something can start. */
  public List<FreeDay> getDays() {
    return days;
  }

  /** The chosen day; the first where none is chosen that has free time. */
  public Optional<FreeDay> getDay() {
    return day;
  }

  private Optional<FreeDay> chosenDay() {
    Optional<String> asked = parameters.get("day");
    return days.stream()
        .filter(one -> asked.filter(one.day().toString()::equals).isPresent())
        .findFirst()
        .or(() -> days.stream().findFirst());
  }

  /** When something can start on the chosen day. */
  public List<Instant> getStarts() {
    return getDay().map(FreeDay::starts).orElse(List.of());
  }

  public boolean isDay(FreeDay one) {
    return day.filter(one::equals).isPresent();
  }

  /** The chosen start, where it is one of the chosen day. */
  public Optional<Instant> getStart() {
    return start;
  }

  private Optional<Instant> chosenStart() {
    Optional<String> asked = parameters.get("starts");
    return asked.isEmpty()
        ? Optional.empty()
        : getStarts().stream().filter(one -> asked.get().equals(WallClock.write(one))).findFirst();
  }

  public boolean isStart(Instant one) {
    return start.filter(one::equals).isPresent();
  }

  /** Ends that the chosen start allows: "19.30 (1 h 30 min, 13,50 €)". */
  public List<Option> getEnds() {
    return ends;
  }

  /** The end that is chosen; the first where none is. */
  public String getEnd() {
    return parameters.get("ends").orElse("");
  }

  public String urlOf(FreeDay one) {
    return pages().day(one.day()) + "#start-time";
  }

  public String urlAt(Instant one) {
    return pages().start(day.orElseThrow().day(), one) + "#end-time";
  }

  private List<Option> ends(Instant from) {
    FreeDay its = day.orElseThrow();
    return its.ends(from, facility.shortest(), facility.longest(), facility.grid()).stream()
        .map(end -> Option.of(written(its.day(), end), label(new Period(from, end))))
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
  private static String written(LocalDate opened, Instant instant) {
    boolean nextDay = LocalDate.ofInstant(instant, TimeSource.LOCAL).isAfter(opened);
    return nextDay ? "24:00" : WallClock.write(instant);
  }
}
