package fi.luukku.appointments;

import java.time.Instant;

/** The next time that can be had. */
public record FirstFree(ServicePoint place, Instant starts) {}
