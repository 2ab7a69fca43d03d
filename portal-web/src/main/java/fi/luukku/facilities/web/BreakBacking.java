package fi.luukku.facilities.web;

import fi.luukku.facilities.BreakClearing;
import fi.luukku.facilities.InTheWay;
import fi.luukku.facilities.MaintenanceBreak;
import fi.luukku.facilities.MaintenanceBreaks;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** {@code /staff/break?id=…}: one break, what still stands in it, and its end before its time. */
@Named
@RequestScoped
public class BreakBacking {
  @Inject MaintenanceBreaks breaks;
  @Inject BreakClearing clearing;
  @Inject BreakWords words;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject Clock clock;

  private MaintenanceBreak shown;
  private List<InTheWay> inTheWay;
  private String said;

  /** Guards the page: to staff of other units it is not there. */
  public void open() {
    getShown();
  }

  public MaintenanceBreak getShown() {
    if (shown == null) {
      shown = breaks.one(current.caller(), id());
    }
    return shown;
  }

  public boolean isOver() {
    return !getShown().time().ends().isAfter(clock.instant());
  }

  public String getPlace() {
    return words.place(getShown().place());
  }

  public List<InTheWay> getInTheWay() {
    if (inTheWay == null) {
      inTheWay = breaks.inTheWay(current.caller(), id());
    }
    return inTheWay;
  }

  public List<BreakWords.Told> getTold() {
    return words.told();
  }

  public boolean isAllDone() {
    return getTold().stream().allMatch(BreakWords.Told::done);
  }

  /** Moves and cancels what was chosen. */
  public String clear() {
    List<BreakClearing.Outcome> outcomes =
        clearing.clear(current.caller(), id(), words.chosen(), said);
    return Pages.to("/staff/break", "id", id(), "told", BreakWords.written(outcomes));
  }

  public String end() {
    breaks.end(current.caller(), id());
    return Pages.to("/staff/breaks", "done", "end");
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }

  private String id() {
    return parameters
        .get("id")
        .filter(id -> id.matches("[0-9a-f-]{36}"))
        .orElseThrow(NotFound::new);
  }
}
