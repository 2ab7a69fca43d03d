package fi.luukku.facilities.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.web.CaseParameter;
import fi.luukku.facilities.SeriesDate;
import fi.luukku.facilities.StaffSeries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** {@code /staff/give-back}: staff take one date of somebody's series back, and say why. */
@Named
@RequestScoped
public class StaffGiveBackBacking {
  @Inject CurrentCaller current;
  @Inject HandlerQueries cases;
  @Inject StaffSeries series;
  @Inject CaseParameter parameter;
  @Inject PageRequest parameters;
  @Inject PriceWords words;
  @Inject Messages messages;

  private CaseView matter;
  private List<SeriesDate> dates;
  private String reason;

  /** Guards the page: a case of another queue, or without such a date, is not found. */
  public void open() {
    getMatter();
    getDate();
  }

  public CaseView getMatter() {
    if (matter == null) {
      matter = cases.one(current.caller(), parameter.number());
    }
    return matter;
  }

  public SeriesDate getDate() {
    return dates().stream()
        .filter(one -> one.time().starts().equals(starts()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Whether the page has its form; of a post, the desk decides, which knows what is done already.
   */
  public boolean isOffered() {
    return !Pages.isDrawn() || getDate().mayCancel();
  }

  /** Whether it is the last that is left: then the reservation ends. */
  public boolean isLast() {
    return dates().stream().filter(one -> !one.past()).count() == 1;
  }

  /** Who reads the reason, and in which language he reads. */
  public String getLanguageHint() {
    String language = getMatter().contact().language().tag();
    return words.text(
        "staff_give_back.reason.hint", words.text("staff_give_back.language." + language));
  }

  public String giveBack() {
    try {
      series.giveBack(current.caller(), parameter.number(), starts(), reason);
      return Pages.to("/staff/case", "number", parameter.number(), "done", "date");
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private List<SeriesDate> dates() {
    if (dates == null) {
      dates = series.of(current.caller(), parameter.number());
    }
    return dates;
  }

  private Instant starts() {
    return parameters.instant("starts").orElseThrow(NotFound::new);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
