package fi.luukku.facilities.domain;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.NoSeriesHere;
import fi.luukku.facilities.NotForGroup;
import fi.luukku.facilities.Price;
import fi.luukku.facilities.PriceList;
import fi.luukku.facilities.UserGroup;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Demand;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.ClosedThatDay;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.PersonLimits;
import fi.luukku.reservations.TimeRules;
import fi.luukku.shared.TimeSource;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A facility with all that reserving it takes.
 *
 * @param hoursFrom the address that its opening hours are read from, where the content names one
 * @param hours those that were read there last; until something was, those of the content
 * @param limits what one person alone may have of it
 * @param prices what it costs, and when; without a price it is closed
 * @param queue the work queue that its cases go to
 * @param answerDays within how many days that queue answers
 */
public record FacilityOffering(
    Facility facility,
    Optional<URI> hoursFrom,
    OpeningHours hours,
    TimeRules rules,
    PersonLimits limits,
    PriceLists prices,
    String queue,
    int answerDays) {
  private static final int FAR_AHEAD = 3_660;
  private static final Set<String> EVERYWHERE = Set.of("MANAGER", "ADMIN");

  /** The same with hours that were read; what is on public holidays, the content alone says. */
  public FacilityOffering opening(OpeningHours read) {
    OpeningHours its = new OpeningHours(read.weekly(), read.specialDays(), hours.openOnHolidays());
    return new FacilityOffering(facility, hoursFrom, its, rules, limits, prices, queue, answerDays);
  }

  public Demand demand() {
    return facility.demand();
  }

  public Bookable bookable(FacilityPart part) {
    return new Bookable(List.of(part.key()), prices.within(hours), rules, limits, purpose());
  }

  /**
   * The same for a series: as many dates more as the facility gives in one.
   *
   * @throws NoSeriesHere where it is not given in series
   */
  public Bookable series(FacilityPart part) {
    int dates = facility.seriesDates();
    if (dates == 0) {
      throw new NoSeriesHere();
    }
    Bookable single = bookable(part);
    PersonLimits more =
        new PersonLimits(limits.mostOpen() + dates, limits.inPerson(), limits.quotas());
    return new Bookable(single.anyOf(), single.hours(), rules, more, single.purpose());
  }

  /** The same for staff, who need no notice and look as far ahead as they like. */
  public Bookable forStaff(FacilityPart part) {
    Bookable single = bookable(part);
    TimeRules free =
        new TimeRules(
            rules.grid(),
            rules.shortest(),
            rules.longest(),
            Duration.ZERO,
            FAR_AHEAD,
            rules.before(),
            rules.pause());
    return new Bookable(single.anyOf(), single.hours(), free, limits, purpose());
  }

  /** Whether a member of staff has to do with it: its queue is his, or all are. */
  public boolean isServedBy(Caller caller) {
    return caller.isStaff()
        && (caller.queues().contains(queue)
            || caller.roles().stream().anyMatch(EVERYWHERE::contains));
  }

  public String purpose() {
    return purpose(facility.key());
  }

  /** What claims of the facility with this key are for, see {@code Claim}. */
  public static String purpose(String facility) {
    return "facilities/" + facility;
  }

  /**
   * Part, group, price and price list of a use, as they are on the day on which it starts.
   *
   * @throws NotForGroup where it is not for this group
   * @throws ClosedThatDay where no prices are decided for the day
   */
  public HeldTerms terms(FacilityPart part, UserGroup group, Period period) {
    LocalDate day = LocalDate.ofInstant(period.starts(), TimeSource.LOCAL);
    PriceList list = prices.on(day).orElseThrow(ClosedThatDay::new);
    long cents = list.cents(part.key(), group).orElseThrow(NotForGroup::new);
    Price price = new HourlyRate(cents, list.vatPercent()).of(period);
    return new HeldTerms(part.key(), price, group, list.key());
  }
}
