package fi.luukku.facilities.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.web.CaseParameter;
import fi.luukku.facilities.SeriesDate;
import fi.luukku.facilities.SeriesDates;
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

/** {@code /facilities/give-back}: what giving one date back means, and the button that does it. */
@Named
@RequestScoped
public class GiveBackBacking {
  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject SeriesDates dates;
  @Inject CaseParameter parameter;
  @Inject PageRequest parameters;
  @Inject Messages messages;

  private CaseView matter;
  private SeriesDate date;

  /** Guards the page: a case that is not the caller's, or has no such date, is not found. */
  public void open() {
    if (!current.caller().isCitizen()) {
      parameters.signInAndComeBackTo(
          "/facilities/give-back?starts=" + starts() + "&number=" + parameter.number());
      return;
    }
    if (Pages.isDrawn()) {
      getMatter();
      getDate();
    }
  }

  /**
   * Whether the page has its form; of a post, the desk decides, which knows what is done already.
   */
  public boolean isOffered() {
    return !Pages.isDrawn() || getDate().mayGiveBack();
  }

  public CaseView getMatter() {
    if (matter == null) {
      matter = cases.one(current.caller(), parameter.number());
    }
    return matter;
  }

  public SeriesDate getDate() {
    if (date == null) {
      date =
          dates.of(current.caller(), parameter.number()).stream()
              .filter(one -> one.time().starts().equals(starts()))
              .findFirst()
              .orElseThrow(NotFound::new);
    }
    return date;
  }

  /** Whether it is the last that is left: then the reservation ends. */
  public boolean isLast() {
    return dates.of(current.caller(), parameter.number()).stream()
            .filter(one -> !one.past())
            .count()
        == 1;
  }

  public String giveBack() {
    try {
      dates.giveBack(current.caller(), parameter.number(), starts());
      return Pages.to("/my/matter", "number", parameter.number(), "done", "given-back");
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private Instant starts() {
    return parameters.instant("starts").orElseThrow(NotFound::new);
  }
}
