package fi.luukku.reservations;

import java.util.List;

/**
 * What one person alone may have of something, so that others get some of it too.
 *
 * @param mostOpen how many bookings that are not over
 * @param inPerson whether the person has to be there himself: his own such times do not overlap,
 *     whatever they are for
 * @param quotas how much in a stretch of the calendar, with what came before in it
 */
public record PersonLimits(int mostOpen, boolean inPerson, List<Quota> quotas) {
  public PersonLimits {
    quotas = List.copyOf(quotas);
    if (mostOpen < 1) {
      throw new IllegalArgumentException("Who may book may have one booking at least.");
    }
  }

  public PersonLimits(int mostOpen, boolean inPerson) {
    this(mostOpen, inPerson, List.of());
  }
}
