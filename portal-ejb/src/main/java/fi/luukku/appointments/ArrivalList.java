package fi.luukku.appointments;

import java.time.LocalDate;
import java.util.List;

/**
 * Who has an appointment at a service point today, as far as a member of staff serves them.
 *
 * @param booked the earliest first
 */
public record ArrivalList(ServicePoint place, LocalDate day, List<Arrival> booked) {
  public ArrivalList {
    booked = List.copyOf(booked);
  }
}
