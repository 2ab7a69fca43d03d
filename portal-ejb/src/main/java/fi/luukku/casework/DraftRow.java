package fi.luukku.casework;

import java.time.Instant;
import java.util.UUID;

/** A draft in a list; the page finds its words by kind and key. */
public record DraftRow(UUID id, CaseKind kind, String key, Instant started, Instant updated) {}
