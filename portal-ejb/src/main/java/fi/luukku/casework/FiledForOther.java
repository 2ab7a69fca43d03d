package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;

/**
 * A case that a person filed for another: of his own data, that he did so.
 *
 * @param party what the other was called then
 */
public record FiledForOther(CaseNumber number, LocalizedText title, String party, Instant opened) {}
