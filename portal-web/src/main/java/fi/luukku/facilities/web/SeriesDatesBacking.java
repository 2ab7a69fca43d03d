package fi.luukku.facilities.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.facilities.PriceSum;
import fi.luukku.facilities.ReservedTerms;
import fi.luukku.facilities.SeriesDate;
import fi.luukku.facilities.SeriesDates;
import fi.luukku.facilities.StaffSeries;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The dates of a series, for the pages of its case: the citizen's, and that of the staff. */
@Named
@RequestScoped
public class SeriesDatesBacking {
  /** More than these are folded together where they are not what the page is about. */
  private static final int FEW = 6;

  @Inject CurrentCaller current;
  @Inject SeriesDates dates;
  @Inject StaffSeries staff;
  @Inject FacilityMovePages moves;
  @Inject PriceWords prices;

  private List<SeriesDate> found;

  /** Those that were not given back; none for what is no series. */
  public List<SeriesDate> of(CaseView matter) {
    if (found == null) {
      found = agreed(matter) > 0 ? read(current.caller(), matter) : List.of();
    }
    return found;
  }

  private List<SeriesDate> read(Caller caller, CaseView matter) {
    if (caller.isStaff()) {
      return staff.of(caller, matter.number());
    }
    return caller.isCitizen() ? dates.of(caller, matter.number()) : List.of();
  }

  /** How many there were when it was reserved. */
  private static int agreed(CaseView matter) {
    return matter.kind() == CaseKind.RESERVATION
        ? ReservedTerms.read(matter.answersJson()).map(one -> one.dates().size()).orElse(0)
        : 0;
  }

  public boolean isMany(CaseView matter) {
    return of(matter).size() > FEW;
  }

  /** How many are left of those that were agreed. */
  public String left(CaseView matter) {
    long toCome = of(matter).stream().filter(date -> !date.past()).count();
    return prices.text("series.left", of(matter).size(), agreed(matter), toCome);
  }

  /** What those that are left cost, each at the price that was agreed for it. */
  public String priceOfLeft(CaseView matter) {
    PriceSum sum = PriceSum.of(of(matter).stream().map(SeriesDate::price).toList());
    return prices.text("series.left.price", prices.of(sum));
  }

  /** Where this date is moved; empty where it may not be. */
  public Optional<String> moveAt(CaseView matter, SeriesDate date) {
    return moves.moveAt(matter, date);
  }

  /** Where all of them are moved at once; empty where fewer than two may be. */
  public Optional<String> moveAllAt(CaseView matter) {
    long movable = of(matter).stream().filter(date -> moveAt(matter, date).isPresent()).count();
    return movable > 1
        ? Optional.of("/facilities/move-series?moving=" + matter.number())
        : Optional.empty();
  }

  public String price(SeriesDate date) {
    return prices.anHour(date.price().cents());
  }
}
