package fi.luukku.facilities.domain;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.Price;
import fi.luukku.identity.Demand;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.PersonLimits;
import fi.luukku.reservations.TimeRules;
import java.util.List;

/**
 * A facility with all that reserving it takes.
 *
 * @param limits what one person alone may have of it
 * @param queue the work queue that its cases go to
 * @param answerDays within how many days that queue answers
 * @param demand what reserving asks of the sign-in
 */
public record FacilityOffering(
    Facility facility,
    OpeningHours hours,
    TimeRules rules,
    PersonLimits limits,
    String queue,
    int answerDays,
    Demand demand) {

  public Bookable bookable(FacilityPart part) {
    return new Bookable(List.of(part.key()), hours, rules, limits, purpose());
  }

  public String purpose() {
    return purpose(facility.key());
  }

  /** What claims of the facility with this key are for, see {@code Claim}. */
  public static String purpose(String facility) {
    return "facilities/" + facility;
  }

  public Price price(FacilityPart part, Period period) {
    return new HourlyRate(part.centsAnHour(), facility.vatPercent()).of(period);
  }
}
