package fi.luukku.facilities.web;

import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.FacilitySeries;
import fi.luukku.facilities.PlannedDate;
import fi.luukku.facilities.SeriesQueries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.TimeHolding;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page where a series is planned: first the rule, by GET; then all dates with what is free, and
 * the form that holds those that are chosen.
 */
@Named
@RequestScoped
public class SeriesBacking {
  @Inject ShownFacilityBacking place;
  @Inject FacilityWeekBacking week;
  @Inject SeriesRule rule;
  @Inject FacilityQueries facilities;
  @Inject SeriesQueries queries;
  @Inject FacilitySeries desk;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject TimeHolding holding;
  @Inject Messages messages;
  @Inject PlanWords words;

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

  public SeriesRule getRule() {
    return rule;
  }

  public List<PlannedDate> getPlan() {
    return plan;
  }

  public int getFree() {
    return (int) plan.stream().filter(PlannedDate::free).count();
  }

  /** What all free dates cost together. */
  public String getPrice() {
    return words.price(place.getFacility(), place.getPart(), week.getGroup(), free());
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
        week.getGroup(),
        periods);
  }

  private List<PlannedDate> planned() {
    String facility = place.getFacility().key();
    return queries.plan(current.caller(), facility, place.getPart().key(), rule.wish());
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
    return SeriesPages.of(place.getFacility(), place.getPart(), week.getGroup())
        .planned(rule.wish());
  }

  /**
   * As the forms of series write it, whatever follows.
   *
   * @throws NoSuchTime where it is none
   */
  static Period period(String written) {
    try {
      String[] both = written.split("/");
      return new Period(WallClock.instant(both[0], "dates"), WallClock.instant(both[1], "dates"));
    } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
      throw new NoSuchTime("dates");
    }
  }
}
