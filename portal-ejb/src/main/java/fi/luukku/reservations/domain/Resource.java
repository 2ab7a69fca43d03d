package fi.luukku.reservations.domain;

import fi.luukku.reservations.ResourceKind;
import java.util.Optional;

/** A resource as the database knows it. Its id orders the locks. */
public record Resource(long id, String key, ResourceKind kind, Optional<Long> parent) {}
