package fi.luukku.appointments;

import fi.luukku.shared.Refusal;

/** Somebody has booked a time of those that were opened. */
public class OpeningInUse extends Refusal {
  private static final long serialVersionUID = 1L;

  public OpeningInUse(int bookings) {
    super("opening_in_use", bookings);
  }
}
