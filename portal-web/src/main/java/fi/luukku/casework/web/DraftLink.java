package fi.luukku.casework.web;

import java.time.Instant;
import java.util.Optional;

/**
 * A half-filled form as it stands in a list: what it is about, when it was saved, where it goes on,
 * for whom it was begun.
 */
public record DraftLink(String name, Instant saved, String path, Optional<String> partyName) {}
