package fi.luukku.reservations;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something whose time is offered.
 *
 * @param anyOf keys of resources of which any one will do; a whole stands for all its parts
 * @param withAnyOf keys of resources of which one must be free too, as an interpreter; may be empty
 * @param hours when it can be had at all
 * @param rules within which limits
 * @param limits what one person alone may have of it
 * @param purpose what its claims are for, see {@link Claim}
 */
public record Bookable(
    List<String> anyOf,
    List<String> withAnyOf,
    OpeningHours hours,
    TimeRules rules,
    PersonLimits limits,
    String purpose) {
  public Bookable {
    anyOf = List.copyOf(anyOf);
    withAnyOf = List.copyOf(withAnyOf);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("What is offered has at least one resource.");
    }
  }

  /** With nothing beside it. */
  public Bookable(
      List<String> anyOf,
      OpeningHours hours,
      TimeRules rules,
      PersonLimits limits,
      String purpose) {
    this(anyOf, List.of(), hours, rules, limits, purpose);
  }

  /** The same for uses of this length alone. */
  public Bookable forLength(Duration length) {
    return new Bookable(anyOf, withAnyOf, hours, rules.forLength(length), limits, purpose);
  }

  /** The same at these resources alone, with one of those beside it. */
  public Bookable at(List<String> these, List<String> withThose) {
    return new Bookable(these, withThose, hours, rules, limits, purpose);
  }

  /** All keys that it may occupy. */
  public List<String> keys() {
    return Stream.concat(anyOf.stream(), withAnyOf.stream()).distinct().toList();
  }

  /** What would do, each a list of keys that are occupied together; in the order of preference. */
  public List<List<String>> choices() {
    return withAnyOf.isEmpty()
        ? anyOf.stream().map(List::of).toList()
        : anyOf.stream()
            .flatMap(one -> withAnyOf.stream().map(other -> List.of(one, other)))
            .toList();
  }
}
