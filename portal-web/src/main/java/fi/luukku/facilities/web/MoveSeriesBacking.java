package fi.luukku.facilities.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.PlannedMove;
import fi.luukku.facilities.SeriesMoving;
import fi.luukku.facilities.SeriesMoving.Chosen;
import fi.luukku.facilities.SeriesShift;
import fi.luukku.facilities.SeriesToMove;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.MoveAct;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /facilities/move-series}: all dates that are left go to another weekday or time of day.
 * First where to, by GET; then each date with what is free, and the form that moves them.
 */
@Named
@RequestScoped
public class MoveSeriesBacking {
  private static final String PAGE = "/facilities/move-series";

  /** What the form brings for a date that goes nowhere. */
  private static final String STAYS = "stays";

  @Inject SeriesMoving desk;
  @Inject FacilityQueries facilities;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject Moving moving;
  @Inject MoveAct act;
  @Inject SearchOptions options;
  @Inject PlanWords words;
  @Inject PriceWords prices;
  @Inject DatesBacking dates;
  @Inject LocaleBacking locale;

  private Optional<SeriesToMove> series;
  private List<PlannedMove> plan;

  /** Before the page is drawn: what cannot be moved leads to the page of the matter. */
  public void open() {
    find();
  }

  public SeriesToMove getSeries() {
    return find().orElseThrow(NotFound::new);
  }

  /** Whether a weekday and a time are said. */
  public boolean isAsked() {
    return parameters.get("weekday").isPresent();
  }

  public List<Option> getWeekdays() {
    Dates words = new Dates(locale.getLanguage());
    LocalDate day = LocalDate.ofInstant(first().starts(), TimeSource.LOCAL);
    return Stream.of(DayOfWeek.values())
        .map(one -> Option.of(String.valueOf(one.getValue()), words.weekday(day.with(one))))
        .toList();
  }

  /** The one that is said; that of the next date where none is. */
  public String getWeekday() {
    int usual = LocalDate.ofInstant(first().starts(), TimeSource.LOCAL).getDayOfWeek().getValue();
    int said = parameters.number("weekday", usual);
    return String.valueOf(said >= 1 && said <= DayOfWeek.values().length ? said : usual);
  }

  public List<Option> getTimes() {
    return options.getFrom();
  }

  public String getStarts() {
    return parameters
        .get("starts")
        .filter(said -> getTimes().stream().anyMatch(one -> one.value().equals(said)))
        .orElseGet(() -> WallClock.write(first().starts()));
  }

  public List<PlannedMove> getPlan() {
    if (plan == null) {
      DayOfWeek day = DayOfWeek.of(Integer.parseInt(getWeekday()));
      plan = desk.plan(current.caller(), number(), new SeriesShift(day, getStarts()));
    }
    return plan;
  }

  /** Why a date cannot be had there. */
  public String why(PlannedMove move) {
    return words.why(move.to());
  }

  /** How the form names the choice for one of the dates. */
  public String name(PlannedMove move) {
    return name(move.from());
  }

  private static String name(Period from) {
    return "date-" + from.starts();
  }

  /** What can become of a date: where it is to go, or near by, or nothing. */
  public List<Option> choices(PlannedMove move) {
    Stream<Period> free =
        move.to().free() ? move.to().wanted().stream() : move.to().alternatives().stream();
    Option stays = Option.of(STAYS, prices.text("move_series.stays"));
    return Stream.concat(free.map(this::choice), Stream.of(stays)).toList();
  }

  private Option choice(Period to) {
    SeriesToMove one = getSeries();
    long cents = facilities.price(one.facility().key(), one.part().key(), one.group(), to).cents();
    return Option.of(
        to.starts() + "/" + to.ends() + "/" + cents,
        dates.period(to.starts(), to.ends()) + " · " + prices.anHour(cents));
  }

  /** As it was sent, else what is free where it is to go; what is not stays. */
  public boolean isChosen(PlannedMove move, Option choice) {
    if (parameters.get("planned").isPresent()) {
      return parameters.get(name(move)).orElse(STAYS).equals(choice.value());
    }
    return choice.value().equals(STAYS) != move.to().free();
  }

  /** Moves what is chosen, all of it or nothing; after a refusal the dates are looked at anew. */
  public String move() {
    String outcome = act.move(once -> desk.move(current.caller(), number(), chosen(), once), url());
    plan = null;
    return outcome;
  }

  private List<Chosen> chosen() {
    return getSeries().dates().stream()
        .flatMap(date -> written(date).map(to -> chosen(date, to)).stream())
        .toList();
  }

  private Optional<String> written(Period date) {
    return parameters.get(name(date)).filter(written -> !written.equals(STAYS));
  }

  private static Chosen chosen(Period from, String written) {
    try {
      String[] parts = written.split("/");
      return new Chosen(from.starts(), SeriesBacking.period(written), Long.parseLong(parts[2]));
    } catch (NumberFormatException | IndexOutOfBoundsException none) {
      throw new NoSuchTime("dates");
    }
  }

  private Period first() {
    return getSeries().dates().get(0);
  }

  private Optional<SeriesToMove> find() {
    if (series == null) {
      series = moving.booking(one -> desk.one(current.caller(), one), url());
    }
    return series;
  }

  private String url() {
    return PAGE + "?moving=" + number();
  }

  private CaseNumber number() {
    return moving.number().orElseThrow(NotFound::new);
  }
}
