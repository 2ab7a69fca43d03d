package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentMoving;
import fi.luukku.appointments.AppointmentToMove;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.web.MoveAct;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.TimeHolding;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The page that shows an appointment's time before and after, and moves it. */
@Named
@RequestScoped
public class MoveAppointmentBacking {
  private static final String PAGE = "/appointments/move";

  @Inject AppointmentMoving desk;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject Moving moving;
  @Inject MoveAct act;
  @Inject TimeHolding holding;

  private Optional<AppointmentToMove> booking;

  static String url(CaseNumber number, String place, Instant start) {
    return PAGE + "?moving=" + number + "&place=" + place + "&time=" + start;
  }

  /** Before the page is drawn: a broken address ends here, and what cannot be moved. */
  public void open() {
    if (find().isPresent()) {
      getPlace();
    }
  }

  public AppointmentToMove getBooking() {
    return find().orElseThrow(NotFound::new);
  }

  public ServicePoint getPlace() {
    String key = placeKey();
    return getBooking().service().places().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public Period getTime() {
    return Period.of(start(), getBooking().service().length(getBooking().visit()));
  }

  /** Until when it can be cancelled or moved again. */
  public Instant getCancelUntil() {
    return start().minus(getBooking().service().cancelUntil());
  }

  public List<Period> getNearest() {
    return holding.nearest();
  }

  public List<Receipt> getOwn() {
    return holding.own();
  }

  /** This page with another time. */
  public String urlWith(Period time) {
    return url(number(), placeKey(), time.starts());
  }

  /** Back to choosing. */
  public String getOtherTimeUrl() {
    return ChooseTimeBacking.PAGE
        + "?service="
        + getBooking().service().key()
        + "&place="
        + placeKey()
        + "&week="
        + WeekChoice.mondayOf(start())
        + moving.parameter();
  }

  public String move() {
    return act.move(
        once -> desk.move(current.caller(), number(), placeKey(), start(), once),
        url(number(), placeKey(), start()));
  }

  private Optional<AppointmentToMove> find() {
    if (booking == null) {
      booking = moving.booking(one -> desk.one(current.caller(), one), here());
    }
    return booking;
  }

  private String here() {
    return url(number(), placeKey(), start());
  }

  private CaseNumber number() {
    return moving.number().orElseThrow(NotFound::new);
  }

  private String placeKey() {
    return parameters
        .get("place")
        .filter(key -> key.matches("[a-z0-9-]+"))
        .orElseThrow(NotFound::new);
  }

  private Instant start() {
    try {
      return ChosenTime.read(parameters.get("time"));
    } catch (TimeNotChosen | NoSuchTime broken) {
      throw new NotFound();
    }
  }
}
