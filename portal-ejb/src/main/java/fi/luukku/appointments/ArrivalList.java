package fi.luukku.appointments;

import java.time.LocalDate;
import java.util.List;

/**
 * Who has an appointment at a service point today, as far as a member of staff serves them.
 *
 * @param booked the earliest first
 * @param walkIns who came without having booked, the first first
 */
public record ArrivalList(
    ServicePoint place, LocalDate day, List<Arrival> booked, List<Arrival> walkIns) {
  public ArrivalList {
    booked = List.copyOf(booked);
    walkIns = List.copyOf(walkIns);
  }
}
