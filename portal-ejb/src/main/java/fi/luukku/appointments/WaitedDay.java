package fi.luukku.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day for which the caller waits.
 *
 * @param hold the time that is held for him, to confirm; empty while he waits
 * @param heldUntil until when
 */
public record WaitedDay(
    String id,
    AppointmentService service,
    ServicePoint place,
    LocalDate day,
    Optional<String> hold,
    Optional<Instant> heldUntil) {}
