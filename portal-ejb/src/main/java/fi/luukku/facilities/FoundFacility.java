package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param part what of it: the whole, or the first part that suits
 * @param free the first time that suits, where a time was asked for
 * @param cents what an hour costs today, in euro cents; empty where it is not for the group
 */
public record FoundFacility(
    Facility facility, FacilityPart part, Optional<Period> free, Optional<Long> cents) {}
