package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment in the list of a day.
 *
 * @param claim what it was made of
 * @param name of who comes; empty where nobody knows
 * @param arrived since when he is here
 * @param handlerName who has called him
 * @param changed the last change of the case
 * @param staffWay how staff booked it; empty where the citizen did
 */
public record VisitRow(
    String claim,
    CaseNumber number,
    String queueKey,
    LocalizedText title,
    CaseStatus status,
    Optional<String> name,
    Optional<NewCase.CaseTime> time,
    Optional<Instant> arrived,
    Optional<String> outcome,
    Optional<String> handlerName,
    Instant opened,
    Instant changed,
    Optional<StaffWay> staffWay,
    int revision) {

  public boolean isMissed() {
    return outcome.filter(Outcomes.NO_SHOW::equals).isPresent();
  }

  /** Whether he came without having booked. */
  public boolean isWalkIn() {
    return staffWay.filter(StaffWay.COUNTER::equals).isPresent();
  }

  /** Never the name: a row may stand in a log line. */
  @Override
  public String toString() {
    return "VisitRow[" + number + "]";
  }
}
