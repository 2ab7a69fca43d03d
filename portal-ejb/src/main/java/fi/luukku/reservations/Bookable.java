package fi.luukku.reservations;

import java.util.List;

/**
 * Something whose time is offered.
 *
 * @param anyOf keys of resources of which any one will do; a whole stands for all its parts
 * @param hours when it can be had at all
 * @param rules within which limits
 * @param limits what one person alone may have of it
 * @param purpose what its claims are for, see {@link Claim}
 */
public record Bookable(
    List<String> anyOf, OpeningHours hours, TimeRules rules, PersonLimits limits, String purpose) {
  public Bookable {
    anyOf = List.copyOf(anyOf);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("What is offered has at least one resource.");
    }
  }

  /** One resource of it alone. */
  public Bookable only(String resource) {
    return new Bookable(List.of(resource), hours, rules, limits, purpose);
  }

  /** The same for uses of this length alone. */
  public Bookable forLength(java.time.Duration length) {
    return new Bookable(anyOf, hours, rules.forLength(length), limits, purpose);
  }
}
