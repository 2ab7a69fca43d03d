package fi.luukku.calendars.domain;

import fi.luukku.reservations.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a calendar.
 *
 * @param uid the same for the same matter for ever, unique in the world
 * @param sequence grows when the matter changes
 * @param changed when it last did
 * @param when a period, or a whole day
 * @param place where it takes place; empty where nowhere
 * @param url where more is told; empty where nowhere
 */
public record Entry(
    String uid,
    int sequence,
    Instant changed,
    String title,
    When when,
    Optional<String> place,
    Optional<String> url,
    State state) {

  public enum State {
    CONFIRMED,
    TENTATIVE,
    CANCELLED
  }

  /** When it is. */
  public sealed interface When {}

  /** Time that is taken. */
  public record Taken(Period period) implements When {}

  /** A day by the end of which something is to be done; takes no time. */
  public record Due(LocalDate day) implements When {}

  /** Never the title: it may stand in a log line. */
  @Override
  public String toString() {
    return "Entry[" + state + "]";
  }
}
