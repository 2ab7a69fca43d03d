package fi.luukku.facilities;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import java.time.Instant;
import java.util.Optional;

/**
 * The caller's own reservation, as long as he can move it.
 *
 * @param now when it is
 * @param price what it costs there
 * @param group for whom it is: what it costs elsewhere goes by it
 * @param people for how many
 * @param date of a series, when the date starts that is moved; else empty
 */
public record ReservationToMove(
    CaseNumber number,
    Facility facility,
    FacilityPart part,
    NewCase.CaseTime now,
    Price price,
    UserGroup group,
    int people,
    Optional<Instant> date) {}
