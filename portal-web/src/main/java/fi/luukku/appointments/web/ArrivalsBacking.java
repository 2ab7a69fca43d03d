package fi.luukku.appointments.web;

import fi.luukku.appointments.Arrival;
import fi.luukku.appointments.ArrivalDesk;
import fi.luukku.appointments.ArrivalList;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /staff/arrivals}: who is expected at a service point today, and who has come. */
@Named
@RequestScoped
public class ArrivalsBacking {
  static final String PAGE = "/staff/arrivals";
  private static final List<String> ACTS =
      List.of("arrived", "undo", "missed", "reopen", "taken", "nobody");
  private static final String NEXT = "next";
  private static final Map<Arrival.State, String> TONES =
      Map.of(
          Arrival.State.LATE, "sun",
          Arrival.State.ARRIVED, "ok",
          Arrival.State.CALLED, "ok");

  @Inject ArrivalDesk desk;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject WalkInBacking walkIns;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private List<ServicePoint> places;
  private ArrivalList today;

  /** Guards the page: a service point at which he serves nothing is not there. */
  public void open() {
    if (isServing()) {
      getToday();
    }
  }

  /** Whether there is anything to show him. */
  public boolean isServing() {
    return !getPlaces().isEmpty() || parameters.get("place").isPresent();
  }

  /** The service points of his services. */
  public List<ServicePoint> getPlaces() {
    if (places == null) {
      places = desk.places(current.caller());
    }
    return places;
  }

  public ArrivalList getToday() {
    if (today == null) {
      today = desk.today(current.caller(), place());
    }
    return today;
  }

  private String place() {
    return parameters.get("place").orElseGet(() -> getPlaces().get(0).key());
  }

  /** Does what the pressed button says: an act and the case it is done to. */
  public String act() {
    String[] pressed = parameters.get("act").orElse("").split(":", 2);
    if (pressed[0].equals(NEXT)) {
      return walkIns.callNext(place());
    }
    CaseNumber number =
        CaseNumber.parse(pressed.length > 1 ? pressed[1] : "").orElseThrow(NotFound::new);
    try {
      Conflict.again(() -> act(pressed[0], number));
      return Pages.to(PAGE, "place", place(), "done", pressed[0]);
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private void act(String act, CaseNumber number) {
    switch (act) {
      case "arrived" -> desk.arrived(current.caller(), number);
      case "undo" -> desk.undoArrival(current.caller(), number);
      case "missed" -> desk.missed(current.caller(), number);
      case "reopen" -> desk.undoMissed(current.caller(), number);
      default -> throw new NotFound();
    }
  }

  /** What was just done, in words; empty where nothing was. */
  public String getDone() {
    return parameters
        .get("done")
        .filter(ACTS::contains)
        .map(act -> text("arrivals.done." + act))
        .orElse("");
  }

  public String state(Arrival one) {
    return text("arrivals.state." + one.state().name().toLowerCase(Locale.ROOT));
  }

  /** How a state looks as a tag: beside its words, never instead of them. */
  public String tone(Arrival one) {
    return TONES.getOrDefault(one.state(), "");
  }

  private String text(String key) {
    return Texts.text(locale.getLanguage(), "appointments", key);
  }
}
