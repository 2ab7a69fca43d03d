package fi.luukku.casework;

import java.util.Optional;

/** A case in a work queue: what its citizen sees in a list, and who is concerned. */
public record QueueRow(CaseRow facts, Optional<String> citizenName, Optional<String> handlerName) {}
