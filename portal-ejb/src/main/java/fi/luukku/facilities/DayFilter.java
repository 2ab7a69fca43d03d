package fi.luukku.facilities;

import java.util.Optional;

/**
 * Which facilities staff want to see.
 *
 * @param kind key of a kind
 * @param place Finnish name of the place it must be in
 */
public record DayFilter(Optional<String> kind, Optional<String> place) {
  boolean takes(Facility facility) {
    return kind.map(wanted -> facility.kind().key().equals(wanted)).orElse(true)
        && place.map(wanted -> facility.place().fi().equals(wanted)).orElse(true);
  }
}
