package fi.luukku.appointments;

import java.time.Instant;
import java.util.List;

/**
 * A change of opening that was made and is not over.
 *
 * @param first when it begins
 * @param last when its last day ends
 * @param days how many days of desks it has
 * @param reason for staff alone; may be empty
 */
public record MadeChange(
    String id,
    OpeningChange.Kind kind,
    List<DeskPlace.Desk> desks,
    Instant first,
    Instant last,
    int days,
    String reason) {
  public MadeChange {
    desks = List.copyOf(desks);
  }

  /** Never the reason: it may stand in a log line. */
  @Override
  public String toString() {
    return "MadeChange[" + kind + " " + first + "]";
  }
}
