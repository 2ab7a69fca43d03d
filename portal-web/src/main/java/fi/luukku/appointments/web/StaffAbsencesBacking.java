package fi.luukku.appointments.web;

import fi.luukku.appointments.Absence;
import fi.luukku.appointments.DeskAbsences;
import fi.luukku.appointments.DeskPlace;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.PageRequest;
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

/** {@code /staff/absences?place=…}: when nobody is at a desk. */
@Named
@RequestScoped
public class StaffAbsencesBacking {
  private static final String PAGE = "/staff/absences";

  @Inject DeskAbsences absences;
  @Inject StaffPlace staffPlace;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject FormBacking form;
  @Inject Messages messages;

  private List<Absence> all;
  private String desk;
  private LocalDate first;
  private LocalDate last;
  private String starts;
  private String ends;
  private String reason;

  /** Guards the page: to staff of other units it is not there. */
  public void open() {
    getPlace();
  }

  public DeskPlace getPlace() {
    return staffPlace.get();
  }

  public List<Absence> getAll() {
    if (all == null) {
      all = absences.of(current.caller(), getPlace().key());
    }
    return all;
  }

  public List<Option> getDesks() {
    return getPlace().desks().stream()
        .map(one -> Option.of(one.key(), locale.say(one.name())))
        .toList();
  }

  public String add() {
    try {
      absences.add(current.caller(), form.getOnce(), desk, time(), reason == null ? "" : reason);
      return Pages.to(PAGE, "place", getPlace().key(), "done", "added");
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** Ends the absence whose button was pressed. */
  public String remove() {
    absences.remove(current.caller(), parameters.get("remove").orElseThrow(NotFound::new));
    return Pages.to(PAGE, "place", getPlace().key(), "done", "removed");
  }

  /** Whole days where no times are given. */
  private Period time() {
    Instant from = WallClock.read(first, starts == null ? "00:00" : starts, "starts");
    Instant to = WallClock.read(last, ends == null ? "24:00" : ends, "ends");
    if (!from.isBefore(to)) {
      throw new EndsBeforeItStarts();
    }
    return new Period(from, to);
  }

  public String getDesk() {
    return desk;
  }

  public void setDesk(String desk) {
    this.desk = desk;
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public String getStarts() {
    return starts;
  }

  public void setStarts(String starts) {
    this.starts = starts;
  }

  public String getEnds() {
    return ends;
  }

  public void setEnds(String ends) {
    this.ends = ends;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
