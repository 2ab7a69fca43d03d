package fi.luukku.appointments.web;

import fi.luukku.appointments.Arrival;
import fi.luukku.appointments.ArrivalList;
import fi.luukku.appointments.NextFree;
import fi.luukku.appointments.WalkIns;
import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The part of {@code /staff/arrivals} for who stands at the counter without a booking. */
@Named
@RequestScoped
public class WalkInBacking {
  @Inject WalkIns desk;
  @Inject ArrivalsBacking page;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject VisitBacking visits;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private String name;
  private List<NextFree> next;

  /** What can be given today, by service. */
  public List<NextFree> getNext() {
    if (next == null) {
      next = desk.next(current.caller(), page.getToday().place().key());
    }
    return next;
  }

  /** Whether somebody waits to be called. */
  public boolean isWaiting(ArrivalList today) {
    return today.walkIns().stream().anyMatch(one -> one.state() == Arrival.State.ARRIVED);
  }

  /** Gives the next free time of the service whose button was pressed. */
  public String take() {
    String place = page.getToday().place().key();
    String service = parameters.get("take").orElseThrow(NotFound::new);
    try {
      desk.take(
          current.caller(),
          service,
          place,
          visits.atCounter(service),
          Optional.ofNullable(name).map(String::strip).filter(typed -> !typed.isEmpty()),
          locale.getLanguage(),
          form.getOnce());
      return Pages.to(ArrivalsBacking.PAGE, "place", place, "done", "taken");
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** Calls the first who waits, and opens his case; where nobody waits any more, says so. */
  String callNext(String place) {
    return called(place)
        .map(number -> Pages.to("/staff/case", "number", number, "done", "take"))
        .orElseGet(() -> Pages.to(ArrivalsBacking.PAGE, "place", place, "done", "nobody"));
  }

  private Optional<CaseNumber> called(String place) {
    return Conflict.again(() -> desk.callNext(current.caller(), place, form.getOnce()));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
