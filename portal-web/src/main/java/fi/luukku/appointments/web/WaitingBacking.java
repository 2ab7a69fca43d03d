package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentQueries;
import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.WaitedDay;
import fi.luukku.appointments.WaitingList;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /my/waiting}: the days for which one waits, and the one that the address names. */
@Named
@RequestScoped
public class WaitingBacking {
  private static final String PAGE = "/my/waiting";
  private static final Set<String> TOLD = Set.of("joined", "left");

  @Inject WaitingList list;
  @Inject AppointmentQueries appointments;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject StrongerSignIn stronger;

  private List<WaitedDay> days;

  /** Before the page is drawn: an address that names nothing of ours ends here. */
  public void open() {
    if (isAsked()) {
      getPlace();
      getDay();
    }
  }

  /** Joins the line that the address names, or leaves the one whose button was pressed. */
  public String change() {
    try {
      Optional<String> leave = parameters.get("leave");
      if (leave.isPresent()) {
        Conflict.again(() -> list.leave(current.caller(), leave.get()));
        return Pages.to(PAGE, "told", "left");
      }
      Conflict.again(this::join);
      return Pages.to(PAGE, "told", "joined");
    } catch (NotFound notThere) {
      throw notThere;
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, here());
    }
  }

  private void join() {
    list.join(current.caller(), getService().key(), getPlace().key(), getDay());
  }

  /** Whether the address names a day to wait for. */
  public boolean isAsked() {
    return parameters.get("service").isPresent();
  }

  public AppointmentService getService() {
    return appointments.service(parameters.get("service").orElseThrow(NotFound::new));
  }

  public ServicePoint getPlace() {
    String key = parameters.get("place").orElseThrow(NotFound::new);
    return getService().places().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public LocalDate getDay() {
    String day = parameters.get("day").filter(text -> text.matches("\\d{4}-.+")).orElse("");
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException noDay) {
      throw new NotFound();
    }
  }

  public List<WaitedDay> getDays() {
    if (days == null) {
      days = list.mine(current.caller());
    }
    return days;
  }

  /** Of these the ones for which a time is held now, to confirm. */
  public List<WaitedDay> getHeld() {
    return getDays().stream().filter(one -> one.hold().isPresent()).toList();
  }

  /** What has just been done, after a redirect; empty where nothing was. */
  public String getTold() {
    return parameters.get("told").filter(TOLD::contains).orElse("");
  }

  private String here() {
    return PAGE
        + "?service="
        + getService().key()
        + "&place="
        + getPlace().key()
        + "&day="
        + getDay();
  }
}
