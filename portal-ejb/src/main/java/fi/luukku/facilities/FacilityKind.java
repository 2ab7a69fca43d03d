package fi.luukku.facilities;

import fi.luukku.shared.LocalizedText;

/** A group of facilities, for the filter. */
public record FacilityKind(String key, LocalizedText name) {}
