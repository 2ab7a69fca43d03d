package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the portal promises once the transaction is committed.
 *
 * @param number the case's public number
 * @param received when, by the database's clock
 * @param expectedBy by when an answer is promised
 * @param followUpToken for an anonymous case only, and for the visitor who sent it: the secret part
 *     of its follow-up link
 * @param sentBy who sent it, where that was another for the party that the reader acts for
 * @param repeated whether the same form had been sent before, and this is its first receipt again
 */
public record Receipt(
    CaseNumber number,
    CaseKind kind,
    CaseStatus status,
    LocalizedText title,
    Instant received,
    Optional<LocalDate> expectedBy,
    Optional<NewCase.CaseTime> time,
    Optional<String> followUpToken,
    Optional<String> sentBy,
    boolean repeated) {}
