package fi.luukku.calendars.domain;

import fi.luukku.reservations.Period;

/** A booking that an outside calendar overlapped when it was taken last. */
public record StandingClash(String source, String claim, Period time) {}
