package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.CallerBooking;
import fi.luukku.appointments.CallerOrder;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.Visit;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /staff/book}: books an appointment for somebody who calls. */
@Named
@RequestScoped
public class BookBacking {
  private static final String PAGE = "/staff/book";

  @Inject CallerBooking booking;
  @Inject AppointmentQueries appointments;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject WeekChoice weeks;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private final BookForm fields = new BookForm();
  private List<AppointmentService> services;
  private AppointmentService service;
  private ServicePoint place;
  private LocalDate week;
  private List<FreeDay> days;
  private List<Period> nearest = List.of();

  /** Guards the page: a service that is not his to give is not there. */
  public void open() {
    if (isServing()) {
      getPlace();
    }
  }

  /** Whether his queues have any service to book. */
  public boolean isServing() {
    return !getServices().isEmpty();
  }

  private List<AppointmentService> getServices() {
    if (services == null) {
      services = booking.services(current.caller());
    }
    return services;
  }

  /** Each service at each of its places. */
  public List<Option> getChoices() {
    return getServices().stream()
        .flatMap(one -> one.places().stream().map(point -> choice(one, point)))
        .toList();
  }

  private Option choice(AppointmentService one, ServicePoint point) {
    String words = locale.say(one.name()) + " – " + locale.say(point.name());
    return Option.of(one.key() + "/" + point.key(), words);
  }

  /** The chosen service and place, as its option says it. */
  public String getWhat() {
    return getService().key() + "/" + getPlace().key();
  }

  public AppointmentService getService() {
    if (service == null) {
      Optional<String> key = parameters.get("what").map(what -> what.split("/", 2)[0]);
      service =
          getServices().stream()
              .filter(one -> key.map(one.key()::equals).orElse(true))
              .findFirst()
              .orElseThrow(NotFound::new);
    }
    return service;
  }

  public ServicePoint getPlace() {
    if (place == null) {
      Optional<String> key =
          parameters.get("what").map(what -> what.substring(what.indexOf('/') + 1));
      place =
          getService().places().stream()
              .filter(one -> key.map(one.key()::equals).orElse(true))
              .findFirst()
              .orElseThrow(NotFound::new);
    }
    return place;
  }

  /** Monday of the shown week: the chosen one, else the first that has a free time. */
  public LocalDate getWeek() {
    if (week == null) {
      week =
          weeks.of(
              parameters.get("week"),
              getLastDay(),
              () ->
                  appointments.firstFree(
                      current.caller(),
                      getService().key(),
                      getPlace().key(),
                      Visit.plain(),
                      weeks.today()));
    }
    return week;
  }

  public LocalDate getLastDay() {
    return appointments.lastDay(getService().key(), getPlace().key());
  }

  /** Days of the week that have a free time. */
  public List<FreeDay> getDays() {
    if (days == null) {
      LocalDate monday = getWeek();
      days =
          appointments
              .days(
                  current.caller(),
                  getService().key(),
                  getPlace().key(),
                  monday,
                  monday.plusDays(6))
              .stream()
              .filter(day -> !day.starts().isEmpty())
              .toList();
    }
    return days;
  }

  public boolean isChosen(Instant start) {
    return parameters.get("time").map(start.toString()::equals).orElse(false);
  }

  /** After a refusal: free times near the wanted one. */
  public List<Period> getNearest() {
    return nearest;
  }

  /** This page with another time. */
  public String url(Instant start) {
    return PAGE + "?what=" + getWhat() + "&week=" + WeekChoice.mondayOf(start) + "&time=" + start;
  }

  public BookForm getFields() {
    return fields;
  }

  public String book() {
    try {
      return BookedBacking.of(booking.book(current.caller(), order()).number());
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      nearest = refusal instanceof SlotAlreadyTaken taken ? taken.nearest() : List.of();
      days = null;
      return messages.refuse(refusal);
    }
  }

  private CallerOrder order() {
    return new CallerOrder(
        getService().key(),
        getPlace().key(),
        ChosenTime.read(parameters.get("time")),
        fields.known(),
        Optional.ofNullable(fields.getName()),
        fields.contact(locale.getLanguage()),
        form.getOnce());
  }

  /** Of a post, the desk decides. */
  public boolean isAnyFree() {
    return !Pages.isDrawn() || !getDays().isEmpty();
  }
}
