package fi.luukku.facilities.web;

import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.FacilitySeries;
import fi.luukku.facilities.PlannedDate;
import fi.luukku.facilities.SeriesQueries;
import fi.luukku.facilities.SeriesWish;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.TimeHolding;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page where a series is planned: first the rule, by GET; then all dates with what is free, and
 * the form that holds those that are chosen.
 */
@Named
@RequestScoped
public class SeriesBacking {
  private static final int USUAL_WEEKS = 10;
  private static final int LONGEST_TIME = 5;

  @Inject FacilityBacking place;
  @Inject FacilityQueries facilities;
  @Inject SeriesQueries queries;
  @Inject FacilitySeries desk;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject TimeHolding holding;
  @Inject Messages messages;
  @Inject PlanWords words;
  @Inject DatesBacking dates;

  private List<PlannedDate> plan = List.of();

  /** Before the page is drawn: unknown facilities end here, and an asked rule is laid out. */
  public void open() {
    place.open();
    facilities.mustBeInSeries(place.getFacility().key());
    if (isAsked()) {
      try {
        plan = planned();
      } catch (Refusal refusal) {
        messages.refuse(refusal);
      }
    }
  }

  /** Whether the rule is said. */
  public boolean isAsked() {
    return parameters.get("until").isPresent();
  }

  public List<PlannedDate> getPlan() {
    return plan;
  }

  public LocalDate getFirst() {
    return day("day").orElseGet(() -> place.getWeek().plusDays(7));
  }

  public LocalDate getUntil() {
    LocalDate usual = getFirst().plusWeeks(USUAL_WEEKS);
    LocalDate last = place.getLastDay();
    return day("until").orElse(usual.isAfter(last) ? last : usual);
  }

  public String getStarts() {
    return time("starts", "18:00");
  }

  public String getEnds() {
    return parameters.get("ends").map(SeriesBacking::clock).orElseGet(this::usualEnd);
  }

  public int getEvery() {
    return parameters.number("every", 1) == 2 ? 2 : 1;
  }

  /** Times of day on the facility's grid, from its earliest opening to its latest closing. */
  public List<Option> getTimes() {
    DayBar.Scale scale = DayBar.Scale.of(place.getDays());
    long step = place.getFacility().grid().toMinutes();
    return Stream.iterate(
            scale.firstHour() * 60L,
            minute -> minute <= Math.min(scale.lastHour(), 24) * 60L,
            minute -> minute + step)
        .map(this::option)
        .toList();
  }

  public int getFree() {
    return (int) plan.stream().filter(PlannedDate::free).count();
  }

  /** What all free dates cost together. */
  public String getPrice() {
    return words.price(place.getFacility(), place.getPart(), place.getGroup(), free());
  }

  /** Why a date cannot be had. */
  public String why(PlannedDate date) {
    return words.why(date);
  }

  /** How the form names a choice for one of the dates. */
  public String name(PlannedDate date) {
    return "date-" + date.day();
  }

  public String value(Period period) {
    return period.starts() + "/" + period.ends();
  }

  /** Whether a choice stands in the form: as it was sent, else each free date. */
  public boolean isChosen(PlannedDate date, Period period) {
    Optional<String> sent = parameters.get(name(date));
    return parameters.get("planned").isPresent()
        ? sent.filter(value(period)::equals).isPresent()
        : date.free();
  }

  /** Whether nothing is taken for a date that cannot be had. */
  public boolean isLeftOut(PlannedDate date) {
    return date.alternatives().stream().noneMatch(period -> isChosen(date, period));
  }

  /** After a refusal: own bookings that are in the way. */
  public List<Receipt> getOwn() {
    return holding.own();
  }

  /** Holds what is chosen, all of it or nothing; after a refusal the dates are looked at anew. */
  public String hold() {
    String outcome =
        holding.hold(this::chosen, periods -> url(), this::hold, "/facilities/confirm-series");
    if (outcome == null && isAsked()) {
      plan = plan.isEmpty() ? plan : planned();
    }
    return outcome;
  }

  private String hold(List<Period> periods) {
    return desk.hold(
        current.caller(),
        place.getFacility().key(),
        place.getPart().key(),
        place.getGroup(),
        periods);
  }

  private List<PlannedDate> planned() {
    String facility = place.getFacility().key();
    return queries.plan(current.caller(), facility, place.getPart().key(), wish());
  }

  private SeriesWish wish() {
    LocalDate first = WallClock.day(parameters.get("day").orElse(""), "day");
    LocalDate until = WallClock.day(parameters.get("until").orElse(""), "until");
    return new SeriesWish(first, getStarts(), getEnds(), getEvery(), until);
  }

  private List<Period> chosen() {
    List<Period> periods = new ArrayList<>();
    plan.forEach(
        date -> parameters.get(name(date)).map(SeriesBacking::period).ifPresent(periods::add));
    return periods;
  }

  private List<Period> free() {
    return plan.stream()
        .filter(PlannedDate::free)
        .map(date -> date.wanted().orElseThrow())
        .toList();
  }

  private String url() {
    return SeriesPages.of(place.getFacility(), place.getPart(), place.getGroup()).planned(wish());
  }

  private Optional<LocalDate> day(String name) {
    try {
      return parameters.get(name).map(LocalDate::parse);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private String time(String name, String otherwise) {
    return parameters.get(name).map(SeriesBacking::clock).orElse(otherwise);
  }

  /** In the night in which an hour comes twice, a series means the first. */
  private static String clock(String time) {
    return time.substring(0, Math.min(time.length(), LONGEST_TIME));
  }

  private String usualEnd() {
    try {
      LocalTime start = LocalTime.parse(getStarts());
      LocalTime end = start.plus(place.getFacility().shortest());
      return end.isAfter(start) ? end.toString() : "24:00";
    } catch (DateTimeException none) {
      return "";
    }
  }

  private Option option(long minute) {
    LocalTime time = LocalTime.MIN.plusMinutes(minute);
    String value = minute == 24 * 60 ? "24:00" : time.toString();
    return Option.of(value, dates.time(time));
  }

  private static Period period(String written) {
    try {
      String[] both = written.split("/");
      return new Period(Instant.parse(both[0]), Instant.parse(both[1]));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException none) {
      throw new NoSuchTime("dates");
    }
  }
}
