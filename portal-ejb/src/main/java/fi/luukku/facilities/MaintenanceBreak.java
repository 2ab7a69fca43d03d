package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import fi.luukku.shared.LocalizedText;

/** When a facility or a part of it cannot be used, and why. */
public record MaintenanceBreak(String id, Place place, Period time, LocalizedText reason) {}
