package fi.luukku.appointments;

import fi.luukku.reservations.Period;
import java.time.Instant;

/**
 * A time that is held for the caller until he confirms.
 *
 * @param id of the hold
 * @param until when the hold ends by itself
 * @param cancelUntil until when the appointment can be cancelled once it is made
 */
public record HeldTime(
    String id,
    AppointmentService service,
    ServicePoint place,
    Visit visit,
    Period time,
    Instant until,
    Instant cancelUntil) {}
