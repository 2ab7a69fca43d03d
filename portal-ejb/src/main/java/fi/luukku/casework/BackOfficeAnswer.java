package fi.luukku.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a back-office system says about a case.
 *
 * @see BackOfficeAnswers
 */
public sealed interface BackOfficeAnswer {
  /** A UUID: stable over repeats, and the id of the timeline entry it becomes. */
  String id();

  CaseNumber number();

  /** Who answers, to show: "Tekninen toimi"; may be empty. */
  String office();

  /**
   * The case has another status now; with {@code CLOSED} the outcome says how, with {@code
   * WAITING_FOR_CITIZEN} the text says what for, and {@code actBy} by when.
   */
  record Status(
      String id,
      CaseNumber number,
      String office,
      CaseStatus status,
      Optional<String> text,
      Optional<String> outcome,
      Optional<LocalDate> actBy)
      implements BackOfficeAnswer {}

  /** A message to the citizen. */
  record Message(String id, CaseNumber number, String office, String text)
      implements BackOfficeAnswer {}

  /** A decision, with its outcome key and words. */
  record Decision(String id, CaseNumber number, String office, String outcome, String text)
      implements BackOfficeAnswer {}
}
