package fi.luukku.casework;

import java.util.List;
import java.util.Optional;

/**
 * What a back-office system says about a case.
 *
 * @see BackOfficeAnswers
 */
public sealed interface BackOfficeAnswer {
  /** The event's id: stable over repeats, and the id of the timeline entry it becomes. */
  String id();

  CaseNumber number();

  /** Who answers, to show: "Tekninen toimi"; may be empty. */
  String office();

  /** The case has another status now; with {@code CLOSED} the outcome says how. */
  record Status(
      String id,
      CaseNumber number,
      String office,
      CaseStatus status,
      Optional<String> text,
      Optional<String> outcome)
      implements BackOfficeAnswer {}

  /** A message to the citizen. */
  record Message(String id, CaseNumber number, String office, String text)
      implements BackOfficeAnswer {}

  /** A decision, with its outcome key and words. */
  record Decision(String id, CaseNumber number, String office, String outcome, String text)
      implements BackOfficeAnswer {
    /** Outcomes that a decision may have. */
    public static final List<String> OUTCOMES = List.of("granted", "partly_granted", "refused");
  }
}
