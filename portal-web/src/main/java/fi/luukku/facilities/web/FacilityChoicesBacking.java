package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.Price;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekBacking;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.KeptKey;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way to a period, one choice after the other: a day of the shown week, a start on that day, an
 * end that this start allows. Each choice is an address, so it works without script, and nothing is
 * offered that cannot be had. Of what follows the days and the starts is kept; who has chosen a
 * start has a form, which is his own.
 */
@Named
@RequestScoped
public class FacilityChoicesBacking {
  @Inject ShownFacilityBacking shown;
  @Inject FacilityWeekBacking week;
  @Inject PageRequest parameters;
  @Inject FacilityQueries facilities;
  @Inject DatesBacking dates;
  @Inject WeekBacking words;
  @Inject LocaleBacking locale;

  // A page asks for these in every row of its lists, and they stay what they are for one request.
  private List<FreeDay> days;
  private Optional<FreeDay> day;
  private Optional<Instant> start;
  private List<Option> ends;

  /** Days of the shown week on which something can start. */
  @ForEverybody
  public List<FreeDay> getDays() {
    if (days == null) {
      List<FreeDay> all = week.isForCaller() ? week.getDays() : List.of();
      days = all.stream().filter(some -> !some.starts().isEmpty()).toList();
    }
    return days;
  }

  /** The chosen day; the first where none is chosen that has free time. */
  @ForEverybody
  public Optional<FreeDay> getDay() {
    if (day == null) {
      day = chosenDay();
    }
    return day;
  }

  private Optional<FreeDay> chosenDay() {
    Optional<String> asked = parameters.get("day");
    return getDays().stream()
        .filter(one -> asked.filter(one.day().toString()::equals).isPresent())
        .findFirst()
        .or(() -> getDays().stream().findFirst());
  }

  /** When something can start on the chosen day. */
  @ForEverybody
  public List<Instant> getStarts() {
    return getDay().map(FreeDay::starts).orElse(List.of());
  }

  @ForEverybody
  public boolean isDay(FreeDay one) {
    return getDay().filter(one::equals).isPresent();
  }

  /** The chosen start, where it is one of the chosen day. */
  public Optional<Instant> getStart() {
    if (start == null) {
      start = chosenStart();
    }
    return start;
  }

  private Optional<Instant> chosenStart() {
    Optional<String> asked = parameters.get("starts");
    return asked.isEmpty()
        ? Optional.empty()
        : getStarts().stream().filter(one -> asked.get().equals(WallClock.write(one))).findFirst();
  }

  @ForEverybody
  public boolean isStart(Instant one) {
    return getStart().filter(one::equals).isPresent();
  }

  /** Ends that the chosen start allows: "19.30 (1 h 30 min, 13,50 €)". */
  @ForEverybody
  public List<Option> getEnds() {
    if (ends == null) {
      ends = getStart().map(this::ends).orElse(List.of());
    }
    return ends;
  }

  /** The end that is chosen, where it is one of them; else the first counts. */
  @ForEverybody
  public String getEnd() {
    String asked = parameters.get("ends").orElse("");
    return getEnds().stream().anyMatch(one -> one.value().equals(asked)) ? asked : "";
  }

  @ForEverybody
  public String urlOf(FreeDay one) {
    return week.pages().day(one.day()) + "#start-time";
  }

  @ForEverybody
  public String urlAt(Instant one) {
    return week.pages().start(getDay().orElseThrow().day(), one) + "#end-time";
  }

  /** Of the days, with the chosen one; null where a reservation is moved. */
  public String getDaysKey() {
    return week.getKey() == null ? null : KeptKey.of(week.getKey(), getDay());
  }

  /** Of the starts of the chosen day, with the chosen one; null where a reservation is moved. */
  public String getStartsKey() {
    return week.getKey() == null ? null : KeptKey.of(week.getKey(), getDay(), getStart());
  }

  /** Of the ends of the chosen start, with the chosen one; null where a reservation is moved. */
  public String getEndsKey() {
    return week.getKey() == null
        ? null
        : KeptKey.of(week.getKey(), getDay(), getStart(), getEnds(), getEnd());
  }

  private List<Option> ends(Instant from) {
    FreeDay its = getDay().orElseThrow();
    Facility facility = shown.getFacility();
    return its.ends(from, facility.shortest(), facility.longest(), facility.grid()).stream()
        .map(end -> Option.of(written(its.day(), end), label(new Period(from, end))))
        .toList();
  }

  private String label(Period period) {
    Price price =
        facilities.price(shown.getFacility().key(), shown.getPart().key(), week.getGroup(), period);
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

  /** Midnight at the end of a day is 24:00 of that day. */
  private static String written(LocalDate opened, Instant instant) {
    boolean nextDay = LocalDate.ofInstant(instant, TimeSource.LOCAL).isAfter(opened);
    return nextDay ? "24:00" : WallClock.write(instant);
  }
}
