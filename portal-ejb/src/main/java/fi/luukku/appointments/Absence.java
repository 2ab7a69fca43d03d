package fi.luukku.appointments;

import fi.luukku.reservations.Period;
import java.util.List;

/**
 * A desk at which nobody is for a while.
 *
 * @param reason for staff alone; may be empty
 * @param displaced the bookings that stand in it, without names: they need a new place
 */
public record Absence(
    String id, DeskPlace.Desk desk, Period time, String reason, List<DeskTime> displaced) {
  public Absence {
    displaced = List.copyOf(displaced);
  }

  /** Never the reason: it may stand in a log line. */
  @Override
  public String toString() {
    return "Absence[" + desk.key() + " " + time + "]";
  }
}
