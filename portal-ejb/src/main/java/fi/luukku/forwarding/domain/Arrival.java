package fi.luukku.forwarding.domain;

import fi.luukku.casework.BackOfficeAnswer;

/**
 * A message from the back office that fits its schema.
 *
 * @param source the CloudEvent's source; with its id it names the message
 * @param eventId the CloudEvent's id
 */
public record Arrival(String source, String eventId, BackOfficeAnswer answer) {}
