package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case in a list.
 *
 * @param changed when its timeline last grew
 * @param expectedBy by when an answer is promised
 * @param actBy by when the citizen is expected to do something, while it waits for him
 * @param outcome key of the outcome, once decided or closed
 */
public record CaseRow(
    CaseNumber number,
    CaseKind kind,
    CaseStatus status,
    LocalizedText title,
    String serviceKey,
    Instant opened,
    Instant changed,
    Optional<LocalDate> expectedBy,
    Optional<LocalDate> actBy,
    Optional<NewCase.CaseTime> time,
    Optional<String> outcome) {

  /** The promised day, while an answer is still owed. */
  public Optional<LocalDate> answerBy() {
    return expectedBy.filter(day -> status.awaitsAnswer());
  }
}
