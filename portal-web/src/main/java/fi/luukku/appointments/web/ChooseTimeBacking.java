package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentBooking;
import fi.luukku.appointments.AppointmentMoving;
import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.AppointmentToMove;
import fi.luukku.appointments.FirstFree;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.Visit;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.TimeHolding;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page where one chooses place, week and time. */
@Named
@RequestScoped
public class ChooseTimeBacking {
  static final String PAGE = "/appointments/choose-time";

  @Inject AppointmentQueries appointments;
  @Inject AppointmentBooking booking;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject TimeHolding holding;
  @Inject WeekChoice weeks;
  @Inject Moving moving;
  @Inject AppointmentMoving movingDesk;
  @Inject VisitBacking visits;

  private Optional<AppointmentToMove> moved;
  private AppointmentService service;
  private ServicePoint place;
  private LocalDate week;
  private List<FreeDay> days;
  private Optional<FirstFree> firstAnywhere;

  /**
   * Before the page is drawn: unknown services and places end here, and what cannot be moved. A
   * form that was sent has its time held.
   */
  public String open() {
    getService();
    if (!moving.isOn() || getMoved().isPresent()) {
      getPlace();
      getVisit();
    }
    return Pages.isSent() ? hold() : null;
  }

  /** The appointment that is to get another time; empty where a new one is booked. */
  public Optional<AppointmentToMove> getMoved() {
    if (moved == null) {
      String here = PAGE + "?service=" + key() + moving.parameter();
      moved = moving.booking(number -> movingDesk.one(current.caller(), number), here);
      if (moved.filter(one -> !one.service().key().equals(key())).isPresent()) {
        throw new NotFound();
      }
    }
    return moved;
  }

  public AppointmentService getService() {
    if (service == null) {
      service = appointments.service(parameters.get("service").orElseThrow(NotFound::new));
    }
    return service;
  }

  /** The chosen place; the first where none is chosen yet. */
  public ServicePoint getPlace() {
    if (place == null) {
      List<ServicePoint> places = getService().places();
      Optional<String> key = parameters.get("place").or(this::placeOfMoved);
      place =
          places.stream()
              .filter(one -> key.map(one.key()::equals).orElse(true))
              .findFirst()
              .orElseThrow(NotFound::new);
    }
    return place;
  }

  private Optional<String> placeOfMoved() {
    return moving.isOn()
        ? getMoved().flatMap(one -> one.place().map(ServicePoint::key))
        : Optional.empty();
  }

  /** Monday of the shown week: the chosen one, else the first that has a free time. */
  public LocalDate getWeek() {
    if (week == null) {
      week =
          weeks.of(
              parameters.get("week"),
              getLastDay(),
              () -> dayOfMoved().or(() -> firstFree(weeks.today())));
    }
    return week;
  }

  private Optional<LocalDate> dayOfMoved() {
    return getMoved().map(one -> LocalDate.ofInstant(one.now().starts(), TimeSource.LOCAL));
  }

  private Optional<LocalDate> firstFree(LocalDate from) {
    return isGivenHere()
        ? appointments.firstFree(current.caller(), key(), placeKey(), getVisit(), from)
        : Optional.empty();
  }

  /** How one wants to be met; of an appointment that is moved, how it was booked. */
  public Visit getVisit() {
    return getMoved().map(AppointmentToMove::visit).orElseGet(() -> visits.of(getService()));
  }

  /** Whether the place gives such a visit. */
  public boolean isGivenHere() {
    return appointments.isOffered(key(), placeKey(), getVisit());
  }

  /** The next free time at any place, where there are several. */
  public Optional<FirstFree> getFirstAnywhere() {
    if (firstAnywhere == null) {
      firstAnywhere =
          getService().places().size() > 1 && !moving.isOn()
              ? appointments.firstAnywhere(current.caller(), key(), getVisit())
              : Optional.empty();
    }
    return firstAnywhere;
  }

  public String url(FirstFree first) {
    return url(first.place().key(), WeekChoice.mondayOf(first.starts()))
        + "&time="
        + first.starts();
  }

  public LocalDate getLastDay() {
    return appointments.lastDay(key(), placeKey());
  }

  /**
   * Days of the week that have a free time, or would be open and have none; and those with a reason
   * why they are closed. Where nobody works on Sundays, nobody asks why.
   */
  public List<FreeDay> getDays() {
    if (days == null) {
      LocalDate monday = getWeek();
      days =
          days(monday, monday.plusDays(6)).stream()
              .filter(day -> !day.day().isBefore(weeks.today()))
              .filter(day -> !day.open().isEmpty() || day.closedBecause().isPresent())
              .toList();
    }
    return days;
  }

  private List<FreeDay> days(LocalDate first, LocalDate last) {
    if (!isGivenHere()) {
      return List.of();
    }
    return moving
        .number()
        .map(number -> movingDesk.days(current.caller(), number, placeKey(), first, last))
        .orElseGet(
            () -> appointments.days(current.caller(), key(), placeKey(), getVisit(), first, last));
  }

  /** Whether there is anything to choose. */
  public boolean isAnyFree() {
    return getDays().stream().anyMatch(day -> !day.starts().isEmpty());
  }

  /** Monday of the first later week that has a free time. */
  public Optional<LocalDate> getNextFree() {
    return firstFree(getWeek().plusDays(7)).map(WeekChoice::mondayOf);
  }

  public boolean isFirstWeek() {
    return weeks.isFirst(getWeek());
  }

  public boolean isLastWeek() {
    return WeekChoice.isLast(getWeek(), getLastDay());
  }

  /** Whether this start is the chosen one. */
  public boolean isChosen(Instant start) {
    return parameters.get("time").map(start.toString()::equals).orElse(false);
  }

  /** After a refusal: free times near the wanted one. */
  public List<Period> getNearest() {
    return holding.nearest();
  }

  /** After a refusal: own bookings that are in the way. */
  public List<Receipt> getOwn() {
    return holding.own();
  }

  /** This page with another week, place or time. */
  public String url(String otherPlace, LocalDate otherWeek) {
    return PAGE
        + "?service="
        + key()
        + "&place="
        + otherPlace
        + "&week="
        + otherWeek
        + (moving.isOn() ? "" : visits.parameter(getService()))
        + moving.parameter();
  }

  public String urlWithTime(Instant start) {
    return url(placeKey(), WeekChoice.mondayOf(start)) + "&time=" + start;
  }

  /** Holds the chosen time; where an appointment is moved, asks on the next page. */
  private String hold() {
    if (moving.isOn()) {
      return holding.goOn(
          () ->
              parameters.leaveFor(
                  MoveAppointmentBacking.url(moving.number().orElseThrow(), placeKey(), start())),
          url(placeKey(), getWeek()));
    }
    return holding.hold(this::start, this::urlWithTime, this::hold, "/appointments/confirm");
  }

  private String hold(Instant start) {
    return booking.hold(current.caller(), key(), placeKey(), visits.wanted(getService()), start);
  }

  private Instant start() {
    return ChosenTime.read(parameters.get("time"));
  }

  private String key() {
    return getService().key();
  }

  private String placeKey() {
    return getPlace().key();
  }
}
