package fi.luukku.appointments.web;

import fi.luukku.appointments.DeskCalendar;
import fi.luukku.appointments.DeskPlace;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The service point that a staff page's address names. */
@RequestScoped
public class StaffPlace {
  @Inject DeskCalendar calendar;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;

  private List<DeskPlace> all;

  /** Where he answers for a desk. */
  public List<DeskPlace> all() {
    if (all == null) {
      all = calendar.places(current.caller());
    }
    return all;
  }

  /**
   * The one that the address names, the first where it names none.
   *
   * @throws NotFound where it is not there or not his
   */
  public DeskPlace get() {
    String key = parameters.get("place").orElse("");
    return all().stream()
        .filter(one -> key.isEmpty() || one.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
