package fi.luukku.reservations;

/**
 * What was agreed for a booking.
 *
 * @param booking the id of the series; of what was taken alone, of the claim
 * @param used as it was told to the person
 * @param terms see {@link Claim}
 */
public record Agreed(String claim, String booking, Period used, String terms) {}
