package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import fi.luukku.shared.LocalizedText;

/**
 * A break that somebody plans.
 *
 * @param part key of a part, or the facility's own for the whole
 * @param reason for citizens, one line in each language
 */
public record NewBreak(String part, Period time, LocalizedText reason) {}
