package fi.luukku.facilities.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.Receipt;
import fi.luukku.facilities.DateMoving;
import fi.luukku.facilities.FacilityMoving;
import fi.luukku.facilities.ReservationToMove;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.web.Moving;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the pages of a facility move: a reservation, or one date of a series. */
@RequestScoped
public class MovedReservation {
  @Inject FacilityMoving reservations;
  @Inject DateMoving dates;
  @Inject Moving moving;
  @Inject CurrentCaller current;

  /** See {@link Moving#booking}. */
  Optional<ReservationToMove> find(String here) {
    return moving.booking(this::find, here);
  }

  private ReservationToMove find(CaseNumber number) {
    return moving
        .date()
        .map(date -> dates.one(current.caller(), number, date))
        .orElseGet(() -> reservations.one(current.caller(), number));
  }

  /** When it could be, on these days; empty where nothing is moved. */
  Optional<List<FreeDay>> days(String part, LocalDate first, LocalDate last) {
    return moving.number().map(number -> days(number, part, first, last));
  }

  private List<FreeDay> days(CaseNumber number, String part, LocalDate first, LocalDate last) {
    return moving
        .date()
        .map(date -> dates.days(current.caller(), number, date, first, last))
        .orElseGet(() -> reservations.days(current.caller(), number, part, first, last));
  }

  /**
   * @param cents the price that was shown for it
   * @param once key of the form that was sent
   */
  Receipt move(String part, Period time, long cents, String once) {
    CaseNumber number = moving.number().orElseThrow(NotFound::new);
    return moving
        .date()
        .map(date -> dates.move(current.caller(), number, date, time, cents, once))
        .orElseGet(() -> reservations.move(current.caller(), number, part, time, cents, once));
  }
}
