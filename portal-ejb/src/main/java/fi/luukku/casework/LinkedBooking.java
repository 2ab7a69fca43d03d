package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.util.Optional;

/**
 * The booking behind a link that cancels it, as its mail tells it: no person, no number.
 *
 * @param time when and where it is, or was until it was cancelled
 */
public record LinkedBooking(
    CaseKind kind, LocalizedText title, Optional<NewCase.CaseTime> time, boolean cancelled) {}
