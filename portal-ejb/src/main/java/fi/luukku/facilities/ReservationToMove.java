package fi.luukku.facilities;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;

/**
 * The caller's own reservation, as long as he can move it.
 *
 * @param now when it is
 * @param price what it costs there
 * @param group for whom it is: what it costs elsewhere goes by it
 * @param people for how many
 */
public record ReservationToMove(
    CaseNumber number,
    Facility facility,
    FacilityPart part,
    NewCase.CaseTime now,
    Price price,
    UserGroup group,
    int people) {}
