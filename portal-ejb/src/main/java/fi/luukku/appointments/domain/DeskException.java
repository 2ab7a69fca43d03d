package fi.luukku.appointments.domain;

import fi.luukku.reservations.Period;

/**
 * When a desk differs from what the content says.
 *
 * @param batch what one form made
 * @param reason for staff alone
 */
public record DeskException(
    String id, String batch, Kind kind, String desk, Period time, String reason) {

  public enum Kind {
    /** Who sits there is away. */
    ABSENT,
    CLOSED,
    OPEN
  }

  /** As the engine knows who closes. */
  public String source() {
    return "desk:" + id;
  }

  /** Never the reason: it may stand in a log line. */
  @Override
  public String toString() {
    return "DeskException[" + kind + " " + desk + " " + time + "]";
  }
}
