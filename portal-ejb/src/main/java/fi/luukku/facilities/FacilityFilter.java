package fi.luukku.facilities;

import fi.luukku.shared.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for.
 *
 * @param kind key of a kind
 * @param people for how many it must be at least
 * @param place Finnish name of the place it must be in
 * @param accessible whether it must be usable step-free
 * @param pets whether pets must be allowed
 * @param group for whom; its prices count
 * @param mostCents what an hour may cost at most, in euro cents
 * @param text words that must stand in its name, place, summary or equipment
 * @param language in which the words are
 */
public record FacilityFilter(
    Optional<String> kind,
    Optional<String> place,
    int people,
    boolean accessible,
    boolean pets,
    UserGroup group,
    Optional<Long> mostCents,
    Optional<String> text,
    Language language) {

  boolean takes(Facility facility) {
    return kind.map(wanted -> facility.kind().key().equals(wanted)).orElse(true)
        && place.map(wanted -> facility.place().fi().equals(wanted)).orElse(true)
        && facility.whole().people() >= people
        && (facility.accessible() || !accessible)
        && (facility.pets() || !pets)
        && text.map(words -> mentions(facility, words)).orElse(true);
  }

  /** Whether a price is within what it may cost; what is not for the group is not. */
  boolean affords(Optional<Long> cents) {
    return mostCents.map(most -> cents.filter(price -> price <= most).isPresent()).orElse(true);
  }

  private boolean mentions(Facility facility, String words) {
    String all =
        Stream.concat(
                Stream.of(
                    facility.name(),
                    facility.place(),
                    facility.address(),
                    facility.summary(),
                    facility.kind().name()),
                facility.equipment().stream())
            .map(text -> text.in(language).toLowerCase(Locale.ROOT))
            .reduce("", (one, other) -> one + " " + other);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
  }
}
