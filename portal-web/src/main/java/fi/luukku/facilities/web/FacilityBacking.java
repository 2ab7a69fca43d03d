package fi.luukku.facilities.web;

import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilityReserving;
import fi.luukku.facilities.ReservationToMove;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.TimeHolding;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of one facility, what of it is a person's own: the form that holds a period. */
@Named
@RequestScoped
public class FacilityBacking {
  @Inject ShownFacilityBacking shown;
  @Inject FacilityWeekBacking week;
  @Inject FacilityChoicesBacking choices;
  @Inject FacilityReserving reserving;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject TimeHolding holding;
  @Inject Moving moving;

  /**
   * Before the page is drawn: unknown facilities and parts end here, and what cannot be moved. A
   * form that was sent has its period held.
   */
  public String open() {
    shown.open();
    return Pages.isSent() ? hold() : null;
  }

  /** The reservation that is to get another time; empty where a new one is made. */
  public Optional<ReservationToMove> getMoved() {
    return shown.moved();
  }

  /** After a refusal: free periods of the same length near the wanted one. */
  public List<Period> getNearest() {
    return holding.nearest();
  }

  /** After a refusal: own bookings that are in the way. */
  public List<Receipt> getOwn() {
    return holding.own();
  }

  /** This page with a period filled into its form. */
  public String urlWith(Period period) {
    return week.pages().at(period);
  }

  /** Where the same is reserved again and again, from the chosen day and time on. */
  public String getSeriesUrl() {
    SeriesPages pages = SeriesPages.of(shown.getFacility(), shown.getPart(), week.getGroup());
    LocalDate day = choices.getDay().map(FreeDay::day).orElseGet(week::getWeek);
    return pages.from(day)
        + choices
            .getStart()
            .map(start -> "&starts=" + WallClock.write(start).substring(0, 5))
            .orElse("");
  }

  /** Holds the chosen period; where a reservation is moved, asks on the next page. */
  private String hold() {
    if (moving.isOn()) {
      return holding.goOn(() -> parameters.leaveFor(moveUrl()), week.url(week.getWeek()));
    }
    return holding.hold(this::period, this::urlWith, this::hold, "/facilities/confirm");
  }

  private String hold(Period period) {
    return reserving.hold(
        current.caller(),
        shown.getFacility().key(),
        shown.getPart().key(),
        week.getGroup(),
        period);
  }

  private String moveUrl() {
    return MoveReservationBacking.url(moving, shown.getPart().key(), period());
  }

  private Period period() {
    LocalDate day = WallClock.day(parameters.get("day").orElse(""), "day");
    Instant starts = WallClock.read(day, parameters.get("starts").orElse(""), "starts");
    Instant ends = WallClock.read(day, parameters.get("ends").orElse(""), "ends");
    if (!starts.isBefore(ends)) {
      throw new EndsBeforeItStarts();
    }
    return new Period(starts, ends);
  }
}
