package fi.luukku.casework;

import java.util.Optional;

/**
 * A case in a work queue: what its citizen sees in a list, and who is concerned.
 *
 * @param handlerId who works on it, as {@link fi.luukku.identity.Caller#id()} names him
 * @param revision to bring along when the case is taken from the list
 * @param partyName the organisation it was filed for; empty where the person's own
 */
public record QueueRow(
    CaseRow facts,
    Optional<String> citizenName,
    Optional<String> handlerId,
    Optional<String> handlerName,
    String queueKey,
    int revision,
    Optional<String> partyName) {}
