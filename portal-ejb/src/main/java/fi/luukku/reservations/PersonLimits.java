package fi.luukku.reservations;

/**
 * What one person alone may have of something, so that others get some of it too.
 *
 * @param mostOpen how many bookings that are not over
 * @param inPerson whether the person has to be there himself: his own such times do not overlap,
 *     whatever they are for
 */
public record PersonLimits(int mostOpen, boolean inPerson) {
  public PersonLimits {
    if (mostOpen < 1) {
      throw new IllegalArgumentException("Who may book may have one booking at least.");
    }
  }
}
