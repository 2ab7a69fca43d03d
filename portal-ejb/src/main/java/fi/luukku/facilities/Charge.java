package fi.luukku.facilities;

import fi.luukku.casework.CaseNumber;
import fi.luukku.reservations.Period;
import java.util.Optional;

/**
 * What is owed for one use of a facility, as it was agreed when it was reserved.
 *
 * @param list key of the price list that the price is from; empty where it was reserved before
 *     there were lists
 * @param price value-added tax included
 * @param payer an organisation; empty for a person, whom the case number alone leads to
 */
public record Charge(
    CaseNumber number,
    Place place,
    Period time,
    UserGroup group,
    String list,
    Price price,
    Optional<Payer> payer) {

  /** An association or company, as it was called when it reserved. */
  public record Payer(String name, String businessId) {}

  public long netCents() {
    return price.cents() - price.vatCents();
  }

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "Charge[" + number + "]";
  }
}
