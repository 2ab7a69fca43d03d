package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.CallerBooking;
import fi.luukku.appointments.CallerOrder;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.Visit;
import fi.luukku.forms.view.QuestionView;
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
  @Inject BookedService what;
  @Inject VisitBacking visits;
  @Inject QuestionsBeforeBacking questions;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject WeekChoice weeks;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private final BookForm fields = new BookForm();
  private LocalDate week;
  private List<FreeDay> days;
  private List<Period> nearest = List.of();

  /** Guards the page: a service that is not his to give is not there. */
  public void open() {
    if (isServing()) {
      getPlace();
      getVisit();
    }
  }

  /** Whether his queues have any service to book. */
  public boolean isServing() {
    return !what.all().isEmpty();
  }

  /** Each service at each of its places. */
  public List<Option> getChoices() {
    return what.options();
  }

  /** The chosen service and place, as its option says it. */
  public String getWhat() {
    return getService().key() + "/" + getPlace().key();
  }

  public AppointmentService getService() {
    return what.service();
  }

  public ServicePoint getPlace() {
    return what.place();
  }

  /** How who calls wants to be met. */
  public Visit getVisit() {
    return visits.of(getService());
  }

  /** Whether the place gives such a visit. */
  public boolean isGivenHere() {
    return appointments.isOffered(getService().key(), getPlace().key(), getVisit());
  }

  /** What the service asks before. */
  public List<QuestionView> getAsked() {
    return questions.of(getService());
  }

  /** Monday of the shown week: the chosen one, else the first that has a free time. */
  public LocalDate getWeek() {
    if (week == null) {
      week = weeks.of(parameters.get("week"), getLastDay(), this::firstFree);
    }
    return week;
  }

  private Optional<LocalDate> firstFree() {
    return isGivenHere()
        ? appointments.firstFree(
            current.caller(), getService().key(), getPlace().key(), getVisit(), weeks.today())
        : Optional.empty();
  }

  public LocalDate getLastDay() {
    return appointments.lastDay(getService().key(), getPlace().key());
  }

  /** Days of the week that have a free time. */
  public List<FreeDay> getDays() {
    if (days == null) {
      days = isGivenHere() ? freeDays(getWeek()) : List.of();
    }
    return days;
  }

  private List<FreeDay> freeDays(LocalDate monday) {
    return appointments
        .days(
            current.caller(),
            getService().key(),
            getPlace().key(),
            getVisit(),
            monday,
            monday.plusDays(6))
        .stream()
        .filter(day -> !day.starts().isEmpty())
        .toList();
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
    return PAGE
        + "?what="
        + getWhat()
        + "&week="
        + WeekChoice.mondayOf(start)
        + visits.parameter(getService())
        + "&time="
        + start;
  }

  public BookForm getFields() {
    return fields;
  }

  public String book() {
    if (questions.tellProblems(getService())) {
      return null;
    }
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
        visits.wanted(getService()),
        ChosenTime.read(parameters.get("time")),
        fields.known(),
        Optional.ofNullable(fields.getName()),
        fields.contact(locale.getLanguage()),
        questions.typed(getService()),
        form.getOnce());
  }

  /** Of a post, the desk decides. */
  public boolean isAnyFree() {
    return !Pages.isDrawn() || !getDays().isEmpty();
  }
}
