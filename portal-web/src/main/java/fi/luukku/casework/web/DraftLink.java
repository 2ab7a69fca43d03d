package fi.luukku.casework.web;

import java.time.Instant;

/**
 * A half-filled form as it stands in a list: what it is about, when it was saved, where it goes on.
 */
public record DraftLink(String name, Instant saved, String path) {}
