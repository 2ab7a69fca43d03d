package fi.luukku.reservations;

import fi.luukku.reservations.domain.OpenTimes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param opened when single resources are open besides, by their keys
 */
public record Bookable(
    List<String> anyOf,
    List<String> withAnyOf,
    OpeningHours hours,
    TimeRules rules,
    PersonLimits limits,
    String purpose,
    Map<String, List<Period>> opened) {
  public Bookable {
    anyOf = List.copyOf(anyOf);
    withAnyOf = List.copyOf(withAnyOf);
    opened = Map.copyOf(opened);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("What is offered has at least one resource.");
    }
  }

  /** With the same hours for all, and nothing beside it. */
  public Bookable(
      List<String> anyOf,
      OpeningHours hours,
      TimeRules rules,
      PersonLimits limits,
      String purpose) {
    this(anyOf, List.of(), hours, rules, limits, purpose, Map.of());
  }

  /** One resource of it alone. */
  public Bookable only(String resource) {
    return at(List.of(resource), withAnyOf);
  }

  /** The same at these resources alone, with one of those beside it. */
  public Bookable at(List<String> these, List<String> withThose) {
    return new Bookable(these, withThose, hours, rules, limits, purpose, opened);
  }

  /** The same where some of these are its resources and open then as well. */
  public Bookable alsoOpen(Map<String, List<Period>> periods) {
    Map<String, List<Period>> its = new HashMap<>(opened);
    periods.forEach(
        (key, more) ->
            its.merge(
                key, more, (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    its.keySet().retainAll(anyOf);
    return its.isEmpty()
        ? this
        : new Bookable(anyOf, withAnyOf, hours, rules, limits, purpose, its);
  }

  /** Within other limits. */
  public Bookable within(TimeRules other) {
    return new Bookable(anyOf, withAnyOf, hours, other, limits, purpose, opened);
  }

  /** The same for uses of this length alone. */
  public Bookable forLength(Duration length) {
    return within(rules.forLength(length));
  }

  /** When one resource can be had at all. */
  public OpeningHours hoursOf(String resource) {
    List<Period> its = opened.get(resource);
    return its == null ? hours : hours.alsoOpen(its);
  }

  /** When any can be had. */
  OpeningHours anyHours() {
    return opened.isEmpty()
        ? hours
        : hours.alsoOpen(opened.values().stream().flatMap(List::stream).toList());
  }

  /** Which of its resources are open for all of a use. */
  public List<String> openAt(Period used) {
    return anyOf.stream().filter(key -> new OpenTimes(hoursOf(key)).hold(used)).toList();
  }

  /** All keys that it may occupy. */
  public List<String> keys() {
    return Stream.concat(anyOf.stream(), withAnyOf.stream()).distinct().toList();
  }

  /**
   * What would do, in the order of preference: each a list of keys that are occupied together, of
   * which the first is one of {@link #anyOf}.
   */
  public List<List<String>> choices() {
    return choices(anyOf);
  }

  /** Which may be taken for a use that {@link FreeTimes#check} has found to be on offer. */
  public List<List<String>> candidates(Period used) {
    return choices(opened.isEmpty() ? anyOf : openAt(used));
  }

  private List<List<String>> choices(List<String> first) {
    return withAnyOf.isEmpty()
        ? first.stream().map(List::of).toList()
        : first.stream()
            .flatMap(one -> withAnyOf.stream().map(other -> List.of(one, other)))
            .toList();
  }
}
