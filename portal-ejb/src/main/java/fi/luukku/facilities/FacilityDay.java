package fi.luukku.facilities;

import fi.luukku.casework.CaseNumber;
import fi.luukku.reservations.Period;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One facility or part on one day, from midnight to midnight. A facility with parts stands here by
 * its parts: who has the whole has all of them.
 *
 * @param open when it is open, taken or not
 * @param closedBecause why it is closed, where there is a reason to tell
 * @param taken the earliest first
 */
public record FacilityDay(
    Facility facility,
    FacilityPart part,
    List<Period> open,
    Optional<LocalizedText> closedBecause,
    List<Use> taken) {
  public FacilityDay {
    open = List.copyOf(open);
    taken = List.copyOf(taken);
  }

  /** How something is taken. */
  public enum State {
    /** By a reservation that stands. */
    RESERVED,
    /** By a reservation that waits for its approval. */
    WAITING,
    /** By somebody who is filling in the form. */
    HELD,
    /** By nobody: a break, an outside calendar. */
    CLOSED
  }

  /**
   * @param used as it was told to the person
   * @param number of its case, where it has one
   */
  public record Use(State state, Period used, Optional<CaseNumber> number) {}
}
