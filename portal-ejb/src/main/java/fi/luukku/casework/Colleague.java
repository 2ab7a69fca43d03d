package fi.luukku.casework;

/**
 * Somebody who works on cases of a queue.
 *
 * @param id as {@link fi.luukku.identity.Caller#id()} names him
 */
public record Colleague(String id, String name) {}
