package fi.luukku.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft in a list; the page finds its words by kind and key; {@code partyName}: for whom it was
 * begun.
 */
public record DraftRow(
    UUID id,
    CaseKind kind,
    String key,
    Instant started,
    Instant updated,
    Optional<String> partyName) {}
