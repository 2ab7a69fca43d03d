package fi.luukku.casework;

import java.util.Optional;

/**
 * The case of a booking that is paid for.
 *
 * @param due whether its time was used or is to be: it is confirmed, or closed without leaving it
 * @param party for whom it was filed; empty where a person filed it for himself
 */
public record BilledCase(CaseNumber number, boolean due, Optional<Party> party) {

  /** An organisation or another person, as it was called then. */
  public record Party(String id, String name) {}

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "BilledCase[" + number + "]";
  }
}
