package fi.luukku.appointments;

import java.time.Instant;
import java.util.Optional;

/**
 * The next time today at which a service could be given to who stands at the counter.
 *
 * @param start empty where there is none today
 */
public record NextFree(AppointmentService service, Optional<Instant> start) {}
