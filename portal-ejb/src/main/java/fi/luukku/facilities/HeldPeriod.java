package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import java.time.Instant;

/**
 * A period that is held for the caller until he confirms.
 *
 * @param id of the hold
 * @param price as it was when the hold was made; it does not change any more
 * @param group for whom it is
 * @param list key of the price list that the price is from
 * @param until when the hold ends by itself
 * @param cancelUntil until when the reservation can be cancelled once it is made
 */
public record HeldPeriod(
    String id,
    Facility facility,
    FacilityPart part,
    Period time,
    Price price,
    UserGroup group,
    String list,
    Instant until,
    Instant cancelUntil) {}
