package fi.luukku.facilities;

/** A facility, or a part of one. */
public record Place(Facility facility, FacilityPart part) {}
